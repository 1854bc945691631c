import { z } from 'zod'

import { lanes } from '@/src/domain/outbox/Delivery'

import type { Query } from '../menuModel/Query'

/** So many are looked at in one go, of each channel. */
const most = 10_000

/**
 * Of what goes to many: puts off what stands behind a delivery to the same address that was put off itself, until
 * then. So a claim does not read a whole broadcast that waits behind another one (in the quiet hours, say) to find
 * what may leave: it goes by the time in the index. Returns how many were put off. Waits for nobody: what somebody
 * else holds is looked at again next time.
 */
export async function stepBack(query: Query): Promise<number> {
  const rows = await query(
    z.unknown(),
    `with blocked as materialized (
       select due.id, (
         select max(ahead.run_at) from deliveries ahead
         where ahead.channel = due.channel and ahead.address = due.address and ahead.lane = due.lane
           and ahead.id < due.id and ahead.state = 'waiting' and ahead.run_at is not null
           and ahead.run_at > now()) as until
       from unnest(enum_range(null::enum_deliveries_channel)) as channels(channel)
       cross join lateral (
         select id, channel, address, lane from deliveries
         where channel = channels.channel and lane = $1 and state = 'waiting'
           and coalesce(run_at, '-infinity') <= now()
         order by coalesce(run_at, '-infinity'), id limit $2) due
       where exists (
         select from deliveries ahead
         where ahead.channel = channels.channel and ahead.lane = $1 and ahead.state = 'waiting'
           and coalesce(ahead.run_at, '-infinity') > now())
     ), ours as (
       select id from deliveries
       where id = any (array(select id from blocked where until is not null)) and state = 'waiting'
       for update skip locked
     )
     update deliveries later set run_at = blocked.until
     from ours join blocked using (id)
     where later.id = ours.id
     returning later.id`,
    [lanes.bulk, most],
  )
  return rows.length
}
