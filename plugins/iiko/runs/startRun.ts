import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { z } from 'zod'

/** What started a run. */
export const starters = ['button', 'api', 'schedule', 'webhook', 'command'] as const

export type Start = {
  connection: number
  starter: (typeof starters)[number]
  /** The account that asked for it. */
  startedBy?: number | null
  /** Only says what would change. */
  isPreview?: boolean
  /** A person has agreed to whatever would hold it. */
  isApproved?: boolean
  /** The run that it takes back. */
  undoes?: number | null
}

const started = z.object({ rows: z.tuple([z.object({ id: z.number(), is_new: z.boolean() })]) })

/**
 * Asks for a run and returns it; whoever works on runs begins it at once. One that waits already for
 * the same thing is returned instead, so that ten webhooks in a row are one run.
 */
export async function startRun(
  payload: Payload,
  { connection, starter, startedBy, isPreview = false, isApproved = false, undoes = null }: Start,
): Promise<{ id: number; isNew: boolean }> {
  const answer = await payload.db.drizzle.execute(sql`
    with same as (
      select id from iiko_runs
      where state = 'waiting' and connection_id = ${connection} and is_preview = ${isPreview}
        and is_approved = ${isApproved} and undoes_id is not distinct from ${undoes}::int
      order by id limit 1
    ), fresh as (
      insert into iiko_runs (connection_id, state, starter, started_by_id, is_preview, is_approved, undoes_id)
      select ${connection}, 'waiting', ${starter}::enum_iiko_runs_starter, ${startedBy ?? null}::int,
        ${isPreview}, ${isApproved}, ${undoes}::int
      where not exists (select from same)
      returning id
    )
    select id, false as is_new from same union all select id, true from fresh`)
  const [{ id, is_new: isNew }] = started.parse(answer).rows
  return { id, isNew }
}
