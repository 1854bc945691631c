import { z } from 'zod'

import type { Query } from '../menuModel/Query'

import type { Job } from './Job'

/** Leaves the job in the table as failed for good. */
export async function failJob(query: Query, job: Job, reason: string): Promise<void> {
  await query(
    z.unknown(),
    `update payload_jobs set processing = false, has_error = true, total_tried = $2,
       error = coalesce(error, '{}') || jsonb_build_object('message', $3::text), updated_at = now()
     where id = $1`,
    [job.id, job.total_tried + 1, reason],
  )
}
