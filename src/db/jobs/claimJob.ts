import type { Query } from '../menuModel/Query'

import { job, type Job } from './Job'

/** Marks the job that is due the longest as running and returns it; null when none is due. */
export async function claimJob(query: Query): Promise<Job | null> {
  const [claimed] = await query(
    job,
    `update payload_jobs set processing = true, updated_at = now() where id = (
       select id from payload_jobs
       where completed_at is null and has_error is not true and processing is not true
         and (wait_until is null or wait_until <= clock_timestamp())
       order by wait_until nulls first, created_at, id limit 1 for update skip locked
     ) returning id, task_slug, input, total_tried`,
  )
  return claimed ?? null
}
