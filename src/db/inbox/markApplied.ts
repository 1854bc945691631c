import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

/** Notes, in the transaction that applied it, that an event is applied; with why there was nothing to do. */
export async function markApplied(
  req: PayloadRequest,
  id: number,
  note: string | null,
): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`
    update inbox_events set state = 'applied', applied_at = clock_timestamp(), reason = ${note},
      attempts = attempts + 1
    where id = ${id}`)
}
