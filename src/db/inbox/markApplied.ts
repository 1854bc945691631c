import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

/** Notes, in the transaction that applied it, that an event is applied. */
export async function markApplied(req: PayloadRequest, id: number): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`
    update inbox_events set state = 'applied', applied_at = clock_timestamp(), reason = null,
      attempts = attempts + 1
    where id = ${id}`)
}
