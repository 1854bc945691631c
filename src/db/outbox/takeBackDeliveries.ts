import { z } from 'zod'

import type { Query } from '../menuModel/Query'
import { workerClass } from '../openMember'

const takenBack = z.object({ id: z.number(), state: z.string() })

/** A delivery that was in the hands of so many workers when they died is taken to have killed them. */
const mostDeaths = 5

/**
 * Takes back what the dead held: their session lock is gone, or they are so late that they count as
 * dead. What may have arrived and must not come twice stays `unknown`; the rest waits again, at once.
 */
export function takeBackDeliveries(query: Query): Promise<z.infer<typeof takenBack>[]> {
  return query(
    takenBack,
    `update deliveries set
       state = case
         when not may_repeat and started_at is not null then 'unknown'
         when repeats + 1 >= $2 then 'failed'
         else 'waiting' end::enum_deliveries_state,
       repeats = repeats + 1,
       reason = 'worker-ended',
       held_by = null, held_until = null
     where id in (
       select id from deliveries
       where state = 'sending' and (held_until < clock_timestamp() or held_by not in (
         select objid::bigint from pg_locks
         where locktype = 'advisory' and classid = $1 and granted
           and database = (select oid from pg_database where datname = current_database())))
       for update skip locked)
     returning id, state`,
    [workerClass, mostDeaths],
  )
}
