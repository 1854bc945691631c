import { z } from 'zod'

import type { Course } from '../Course'

const one = z.object({ wrong: z.string() })

/** No work is stuck, nothing is held: each statement answers with what is wrong. */
const questions = [
  `select 'job ' || id || ' is in somebody’s hands' from payload_jobs where processing`,
  `select 'job ' || id || ' has failed' from payload_jobs where has_error`,
  `select 'event ' || id || ' of ' || source || ' is ' || state || ': ' || coalesce(reason, '')
   from inbox_events where state <> 'applied'`,
  `select kind || ' of payment ' || payment_id || ' is ' || state || ': ' || trouble
   from payment_operations where state in ('waiting', 'unknown')`,
  `select 'stray ' || id || ' belongs to nobody' from payment_strays where matched_at is null`,
  `select 'iiko run ' || id || ' is ' || state || ': ' || coalesce(reason::text, '')
   from iiko_runs where state not in ('applied', 'unchanged')`,
  `select 'order ' || order_id || ' at iiko is ' || creation from iiko_orders
   where creation in ('asked', 'creating') or cancel_reason is not null`,
  `select 'a session (' || application_name || ') is ' || state || ' since ' || xact_start || ': ' || left(query, 100)
   from pg_stat_activity where xact_start < clock_timestamp() - interval '15 seconds'
     and backend_type = 'client backend'`,
  `select 'a lock (' || locktype || ', ' || mode || ') is waited for since ' || waitstart from pg_locks
   where not granted and waitstart < clock_timestamp() - interval '5 seconds'`,
  `select 'a lock of class ' || classid || ' (' || objid || ') is held ' || count(*) || ' times' from pg_locks
   where locktype = 'advisory' and mode = 'ExclusiveLock' and granted
   group by classid, objid, objsubid having count(*) > 1`,
]

/** No job is stuck and no lock is held by whoever does not live any more. */
export async function rest({ stack }: Course): Promise<string[]> {
  const found = await Promise.all(
    questions.map((question) =>
      stack.database.rows(one, `select wrong from (${question}) as asked (wrong)`),
    ),
  )
  return found.flat().map(({ wrong }) => wrong)
}
