import type { MessageChannel } from '@/src/domain/outbox/Delivery'

import type { Query } from '../menuModel/Query'

import { claimed, type Claimed } from './claimed'

type Claim = {
  channel: MessageChannel
  /** The worker that will hold them: its member number, see openMember. */
  holder: number
  /** At most so many. */
  most: number
  /** How many may leave in a second, all processes together; null for as many as there are. */
  perSecond: number | null
}

/** For how long a worker may hold a delivery; longer than any call to a provider takes. */
const leaseSeconds = 60
/** How far ahead turns are given out: what is urgent waits behind no more than that. */
const aheadSeconds = 0.25

/**
 * Takes the deliveries whose turn it is: by lane, then by time; to one address in a lane one at a time
 * and in the order in which they were written. Several processes may ask at once: each delivery goes to
 * one of them, and the turns of a channel with a rate are given out under the lock of its row. A paused
 * channel gives none.
 */
export function claimDeliveries(
  query: Query,
  { channel, holder, most, perSecond }: Claim,
): Promise<Claimed[]> {
  return query(
    claimed,
    `with gate as materialized (
       select channel, greatest(next_at, clock_timestamp()) as opens, clock_timestamp() as asked
       from outbox_channels
       where channel = $1 and paused_until <= clock_timestamp() for update
     ), room as (
       select case when $4::float8 is null then $3::int else least($3::int, greatest(0, ceil(
         ($6::float8 - extract(epoch from opens - asked)) * $4::float8))::int) end as free
       from gate
     ), due as (
       select mine.id, row_number() over (order by mine.lane, mine.run_at, mine.id) - 1 as turn
       from (select lane, run_at, id from unnest(array[0, 1, 2]) as lanes(wanted)
         cross join lateral (
           select lane, run_at, id from deliveries candidate
           where channel = $1::enum_deliveries_channel and state = 'waiting'
             and lane = lanes.wanted and run_at <= (select asked from gate)
             and not exists (
               select from deliveries earlier
               where earlier.channel = candidate.channel and earlier.address = candidate.address
                 and earlier.state in ('waiting', 'sending')
                 and earlier.lane = candidate.lane and earlier.id < candidate.id)
           order by run_at, id limit coalesce((select free from room), 0) for update skip locked
         ) each_lane
         order by lane, run_at, id limit coalesce((select free from room), 0)
       ) mine
     ), taken as (
       update deliveries d set
         state = 'sending', held_by = $2, attempts = attempts + 1, started_at = null,
         held_until = clock_timestamp() + $5 * interval '1 second'
       -- An array, so that Postgres always goes by the key, however few rows it takes the table for.
       where d.id = any (array(select id from due))
       returning d.*
     ), reserved as (
       update outbox_channels set next_at = gate.opens
         + (select count(*) from due) * coalesce(1 / $4::float8, 0) * interval '1 second'
       from gate where outbox_channels.channel = gate.channel
     )
     select id, taken.channel, address, event, lane, message, attempts, repeats, may_repeat,
       audience, dedupe_key, fallback, created_at,
       coalesce(expires_at <= clock_timestamp(), false) as is_late,
       exists (select from dead_addresses dead
         where dead.channel = $1 and dead.address = taken.address) as is_dead,
       greatest(0, (extract(epoch from opens - asked) + turn * coalesce(1 / $4::float8, 0)) * 1000) as wait
     from taken join due using (id) cross join gate order by turn`,
    [channel, holder, most, perSecond, leaseSeconds, aheadSeconds],
  )
}
