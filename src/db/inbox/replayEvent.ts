import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { transaction } from '../transaction'

/**
 * Has an event applied once more: one that was given up, or any of the sources `again`, whose events may
 * be applied twice. False when there is none, or it may not.
 */
export async function replayEvent(
  req: PayloadRequest,
  id: number,
  again: readonly string[],
): Promise<boolean> {
  const db = await transaction(req)
  const done = await db.execute(sql`
    update inbox_events set state = 'waiting', attempts = 0, reason = null,
      run_at = clock_timestamp()
    where id = ${id} and (state = 'failed'
      or (state = 'applied' and source = any (string_to_array(${again.join(',')}, ','))))
    returning pg_notify('carte_inbox', '')`)
  return z.object({ rows: z.array(z.unknown()) }).parse(done).rows.length > 0
}
