import { z } from 'zod'

import { flag } from '../menuModel/rows'
import type { Query } from '../menuModel/Query'

import { failJob } from './failJob'
import { type Job, mostTries } from './Job'

export type Outcome =
  | { is: 'done' }
  /** Tried again after `wait` milliseconds. */
  | { is: 'again'; reason: string; wait: number }
  /** Left in the table, failed. */
  | { is: 'failed'; reason: string }

const after = z.object({
  completed: z.boolean(),
  cancelled: z.boolean(),
  has_error: flag,
  reason: z.string().nullable(),
})

/** Ten seconds, then a minute, six minutes, half an hour. */
const waits = [10_000, 60_000, 360_000, 1_800_000]

/**
 * What became of a job that was run, from what Payload wrote of it and from `broke`, why Payload
 * could not even write; a failure is put back to be tried again later, a few times.
 */
export async function settleJob(query: Query, job: Job, broke: string | null): Promise<Outcome> {
  const [row] = await query(
    after,
    `select completed_at is not null as completed, has_error, error ->> 'message' as reason,
       coalesce(error ->> 'cancelled', '') = 'true' as cancelled
     from payload_jobs where id = $1`,
    [job.id],
  )
  // Done jobs are removed, and so is a job that staff called off while it was running.
  if (!row || row.completed) return { is: 'done' }
  const reason = broke ?? row.reason ?? 'no reason was given'
  const wait = waits[job.total_tried]
  if (row.cancelled || job.total_tried + 1 >= mostTries || wait === undefined) {
    await failJob(query, job, reason)
    return { is: 'failed', reason }
  }
  await query(
    z.unknown(),
    `update payload_jobs set processing = false, has_error = false, total_tried = $2,
       wait_until = clock_timestamp() + $3 * interval '1 millisecond', updated_at = now()
     where id = $1`,
    [job.id, job.total_tried + 1, wait],
  )
  return { is: 'again', reason, wait }
}
