import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import { declineRun } from './declineRun'
import { startRun } from './startRun'

const decided = z.object({
  rows: z.array(z.object({ connection: z.number().nullable() })),
})

type Decision = { run: number; decision: 'approve' | 'decline' | 'undo' }

/**
 * A person's word on a run: what waits for one is applied or declined, what was applied is taken back.
 * Of two people one decides. Returns the run that does it, the same run when it is declined; null when
 * the run is in no such state any more, `overtaken` when a later one has made the menu what iiko says.
 */
export async function decideRun(
  req: PayloadRequest,
  { run, decision }: Decision,
): Promise<number | 'overtaken' | null> {
  const { payload } = req
  const late = async (): Promise<'overtaken' | null> =>
    (await isOvertaken(payload, run)) ? 'overtaken' : null
  if (decision === 'decline') return (await declineRun(req, run)) ? run : late()
  const from = decision === 'undo' ? ['applied'] : ['held', 'preview']
  const { rows } = decided.parse(
    await payload.db.drizzle.execute(sql`
      update iiko_runs set updated_at = now()
        ${decision === 'approve' ? sql`, state = 'declined'` : sql``}
      where id = ${run} and undoes_id is null
        and state::text in (select value from json_array_elements_text(${JSON.stringify(from)}::json))
      returning connection_id as connection`),
  )
  const [found] = rows
  if (!found) return late()
  if (found.connection === null) return null
  const { id } = await startRun(payload, {
    connection: found.connection,
    starter: 'button',
    startedBy: req.user?.id ?? null,
    isApproved: true,
    undoes: decision === 'undo' ? run : null,
  })
  if (decision === 'approve') {
    await payload.db.drizzle.execute(
      sql`delete from iiko_runs where id = ${run} and state = 'declined'`,
    )
  }
  return id
}

async function isOvertaken(payload: Payload, run: number): Promise<boolean> {
  const { rows } = await payload.db.drizzle.execute(
    sql`select from iiko_runs where id = ${run} and state = 'overtaken'`,
  )
  return rows.length > 0
}
