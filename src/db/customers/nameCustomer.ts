import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { connection } from '../connection'

/** What a customer wants to be called. */
export async function nameCustomer(req: PayloadRequest, id: number, name: string): Promise<void> {
  const db = await connection(req)
  await db.execute(sql`update customers set name = ${name}, updated_at = now() where id = ${id}`)
}
