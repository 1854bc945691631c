import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { connection } from '../connection'

/** Forgets a place of a customer; nothing happens when it is none of theirs. */
export async function dropAddress(
  req: PayloadRequest,
  { id, customerId }: { id: number; customerId: number },
): Promise<void> {
  const db = await connection(req)
  await db.execute(
    sql`delete from customer_addresses where id = ${id} and customer_id = ${customerId}`,
  )
}
