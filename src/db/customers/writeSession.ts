import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

/** Opens a session by the hash of its token, and forgets those of the customer that are over. */
export async function writeSession(
  req: PayloadRequest,
  { hash, customerId, days }: { hash: string; customerId: number; days: number },
): Promise<void> {
  const db = await transaction(req)
  await db.execute(
    sql`delete from customer_sessions where customer_id = ${customerId} and expires_at < now()`,
  )
  await db.execute(sql`
    insert into customer_sessions (token_hash, customer_id, expires_at)
    values (decode(${hash}, 'hex'), ${customerId}, now() + ${days} * interval '1 day')`)
}
