import type { Payload } from 'payload'

import { failJob } from '@/src/db/jobs/failJob'
import type { Job } from '@/src/db/jobs/Job'
import { settleJob } from '@/src/db/jobs/settleJob'
import type { Query } from '@/src/db/menuModel/Query'

import { whyImpossible } from './whyImpossible'

/** Runs a claimed job and settles what became of it; how it ended is logged. */
export async function runJob(payload: Payload, query: Query, job: Job): Promise<void> {
  const told = { job: job.id, task: job.task_slug, input: job.input, attempt: job.total_tried + 1 }
  const impossible = await whyImpossible(payload, job)
  if (impossible) {
    await failJob(query, job, impossible)
    payload.logger.error(
      { ...told, reason: impossible },
      'A job can never be done: it stays failed',
    )
    return
  }
  const broke = await payload.jobs.runByID({ id: job.id, silent: true }).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  const outcome = await settleJob(query, job, broke)
  if (outcome.is === 'done') payload.logger.info(told, 'A job is done')
  if (outcome.is === 'again') {
    const { reason, wait } = outcome
    payload.logger.warn(
      { ...told, reason, seconds: wait / 1_000 },
      'A job failed: tried again later',
    )
  }
  if (outcome.is === 'failed') {
    payload.logger.error({ ...told, reason: outcome.reason }, 'A job failed: it stays failed')
  }
}
