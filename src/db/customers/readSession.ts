import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { connection } from '../connection'

import { type Customer, customerRows } from './customerRow'

/** Whose session this is, by the hash of its token; null when it is none or is over. */
export async function readSession(req: PayloadRequest, hash: string): Promise<Customer | null> {
  const db = await connection(req)
  const [customer] = customerRows.parse(
    await db.execute(sql`
      select customers.id, name, phone, email, telegram_chat, language
      from customer_sessions join customers on customers.id = customer_id
      where token_hash = decode(${hash}, 'hex') and expires_at > now() and left_at is null`),
  ).rows
  return customer ?? null
}
