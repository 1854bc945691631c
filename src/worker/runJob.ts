import type { Payload } from 'payload'

import { failJob } from '@/src/db/jobs/failJob'
import type { Job } from '@/src/db/jobs/Job'
import { settleJob } from '@/src/db/jobs/settleJob'
import type { Query } from '@/src/db/menuModel/Query'
import { inSpan } from '@/src/tracing/inSpan'
import type { Note } from '@/src/tracing/Tracing'

import { whyImpossible } from './whyImpossible'

/** Runs a claimed job and settles what became of it; how it ended is logged. */
export function runJob(payload: Payload, query: Query, job: Job): Promise<void> {
  const attributes = { 'carte.job': job.id, 'carte.task': job.task_slug ?? undefined }
  return inSpan(
    { name: `job ${job.task_slug ?? 'workflow'}`, kind: 'consumer', attributes },
    (note) => run(payload, query, job, note),
  )
}

async function run(payload: Payload, query: Query, job: Job, note: Note): Promise<void> {
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
  note.set({ 'carte.outcome': outcome.is })
  if (outcome.is !== 'done') note.fail(outcome.is)
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
