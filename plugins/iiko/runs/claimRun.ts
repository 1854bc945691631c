import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'

import type { Ground } from '../Ground'

const claimed = z.object({
  rows: z.array(
    z.object({
      id: z.number(),
      connection: z.number().nullable(),
      starter: z.string(),
      is_preview: z.boolean().nullable(),
      is_approved: z.boolean().nullable(),
      undoes: z.number().nullable(),
      attempts: z.number(),
      hash: z.string().nullable(),
      revision: z.string().nullable(),
      is_stale: z.boolean(),
      is_first: z.boolean(),
    }),
  ),
})

export type ClaimedRun = z.infer<typeof claimed>['rows'][number]

/**
 * Marks a run as running and returns it with what is known of its connection, in one statement; null when
 * it is not to be run any more. Only for whoever holds the connection's lock: a run that is running
 * already was left by a killed process.
 */
export async function claimRun(ground: Ground, run: number): Promise<ClaimedRun | null> {
  const answer = await ground.db.drizzle.execute(sql`
    with claimed as (
      update iiko_runs set state = 'running', started_at = now(), updated_at = now(), stage = 'fetching',
        done = 0, total = null, attempts = coalesce(attempts, 0) + 1
      where id = ${run} and state in ('waiting', 'running')
      returning id, connection_id, starter, is_preview, is_approved, undoes_id, attempts
    )
    select claimed.id, connection_id as connection, starter::text, is_preview, is_approved,
      undoes_id as undoes, attempts, known.hash, known.revision,
      coalesce(known.next_price_at <= now(), false) as is_stale, known.applied_at is null as is_first
    from claimed left join iiko_sync_state known on known.connection = claimed.connection_id`)
  return claimed.parse(answer).rows[0] ?? null
}
