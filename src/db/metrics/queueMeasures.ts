import { z } from 'zod'

import type { Query } from '../menuModel/Query'

const row = z.object({ queue: z.string(), waiting: z.number(), age: z.number() })

export type QueueMeasure = z.infer<typeof row>

/**
 * What waits, by queue: `outbox:email`, `inbox:telegram`, `jobs`. `age` is for how many seconds the oldest
 * that is due has been due: zero while everything keeps up, whatever is planned for later. A queue in which
 * nothing waits has no row. Goes by the partial indexes of what waits, however much was sent.
 */
export function queueMeasures(query: Query): Promise<QueueMeasure[]> {
  return query(
    row,
    `with waiting as (
       select 'outbox:' || channel as queue, coalesce(run_at, created_at) as run_at from deliveries
       where state = 'waiting'
       union all
       select 'inbox:' || source, run_at from inbox_events where state = 'waiting'
       union all
       select 'jobs', coalesce(wait_until, created_at) from payload_jobs
       where completed_at is null and has_error is not true
     )
     select queue, count(*)::int as waiting,
       greatest(0, extract(epoch from clock_timestamp() - min(run_at)))::float8 as age
     from waiting group by queue`,
  )
}
