import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'

import type { Ground } from '../Ground'
import type { RunState } from './runStates'
import { tellOfRun } from './tellOfRun'

const failed = z.object({
  rows: z.array(
    z.object({ id: z.number(), connection: z.number().nullable(), starter: z.string() }),
  ),
})
const state: RunState = 'failed'

/** Ends a run whose process is gone for a reason that would be there again, and tells of it as of any other. */
export async function failRun(ground: Ground, run: number, reason: string): Promise<void> {
  const { rows } = failed.parse(
    await ground.db.drizzle.execute(sql`
      update iiko_runs set state = ${state}::enum_iiko_runs_state, reason = ${reason}, stage = null,
        finished_at = now(), updated_at = now()
      where id = ${run} and state in ('waiting', 'running')
      returning id, connection_id as connection, starter::text`),
  )
  for (const one of rows) await tellOfRun(ground, one, state)
}
