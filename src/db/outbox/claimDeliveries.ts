import type { DeliveryChannel } from '@/src/domain/outbox/Delivery'

import type { Query } from '../menuModel/Query'

import { claimed, type Claimed } from './claimed'

type Claim = {
  channel: DeliveryChannel
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
 * Takes the deliveries whose turn it is: by lane, then what is new by its number, then what was put off;
 * to one address in a lane one at a time and in the order in which they were written. Several processes
 * may ask at once: each delivery goes to one of them, and the turns of a channel with a rate are given out
 * under the lock of its row. A paused channel gives none.
 *
 * What holds up another is in somebody's hands (`held`, few enough to be read once for all), was put off
 * before it (`put off`), or is new itself: then it stands before it among the candidates, and only the first
 * of an address is taken, also when that one cannot be locked.
 */
export function claimDeliveries(
  query: Query,
  { channel, holder, most, perSecond }: Claim,
): Promise<Claimed[]> {
  return query(
    claimed,
    `with gate as materialized (
       select channel, clock_timestamp() as asked,
         -- What is further ahead than any turn was given out before the clock was put back.
         case when next_at between clock_timestamp() and clock_timestamp() + interval '5 seconds'
           then next_at else clock_timestamp() end as opens
       from outbox_channels
       where channel = $1 and paused_until <= clock_timestamp() for update
     ), room as (
       select case when $4::float8 is null then $3::int else least($3::int, greatest(0, ceil(
         ($6::float8 - extract(epoch from opens - asked)) * $4::float8))::int) end as free
       from gate
     ), candidates as (
       select id, row_number() over (order by lane, turn, id) as place,
         row_number() over (partition by lane, address order by id) as nth
       from (select lane, turn, id, address from unnest(array[0, 1, 2]) as lanes(wanted)
         cross join lateral (
           select lane, coalesce(run_at, '-infinity') as turn, id, address from deliveries candidate
           where channel = $1::enum_deliveries_channel and state = 'waiting'
             and lane = lanes.wanted and coalesce(run_at, '-infinity') <= (select asked from gate)
             and (lane, address) not in (
               select held.lane, held.address from deliveries held
               where held.channel = $1::enum_deliveries_channel and held.state = 'sending')
             and not exists (
               select from deliveries put_off
               where put_off.channel = $1::enum_deliveries_channel
                 and put_off.address = candidate.address and put_off.lane = candidate.lane
                 and put_off.id < candidate.id
                 and put_off.state = 'waiting' and put_off.run_at is not null)
             and not exists (
               select from outbox_rests rest
               where rest.channel = $1 and rest.address = candidate.address
                 and (select asked from gate) between rest.since and rest.until)
           order by coalesce(run_at, '-infinity'), id
           limit coalesce((select free from room), 0)
         ) each_lane
         order by lane, turn, id limit coalesce((select free from room), 0)
       ) first
     ), due as (
       select id from deliveries
       -- An array, so that Postgres always goes by the key, however few rows it takes the table for.
       where id = any (array(select id from candidates where nth = 1)) and state = 'waiting'
         and coalesce(run_at, '-infinity') <= (select asked from gate)
       for update skip locked
     ), taken as (
       update deliveries d set
         state = 'sending', held_by = $2, attempts = attempts + 1, started_at = null,
         held_until = clock_timestamp() + $5 * interval '1 second'
       where d.id = any (array(select id from due))
       returning id, channel, address, event, lane, message, attempts, repeats,
         may_repeat, audience, dedupe_key, fallback, created_at, expires_at
     ), reserved as (
       update outbox_channels set next_at = gate.opens
         + (select count(*) from due) * coalesce(1 / $4::float8, 0) * interval '1 second'
       from gate where outbox_channels.channel = gate.channel and $4 is not null
     )
     select id, taken.channel, address, event, lane, message, attempts, repeats, may_repeat,
       audience, dedupe_key, fallback, created_at,
       coalesce(expires_at <= clock_timestamp(), false) as is_late,
       exists (select from dead_addresses dead
         where dead.channel = $1 and dead.address = taken.address) as is_dead,
       1000 * greatest(0, extract(epoch from opens - asked)::float8
         + (row_number() over (order by place) - 1) * coalesce(1 / $4::float8, 0)) as wait
     from taken join candidates using (id) cross join gate order by place`,
    [channel, holder, most, perSecond, leaseSeconds, aheadSeconds],
  )
}
