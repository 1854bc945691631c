import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { connection } from '../connection'

/** Ends a session; nothing happens when it is over. */
export async function endSession(req: PayloadRequest, hash: string): Promise<void> {
  const db = await connection(req)
  await db.execute(sql`delete from customer_sessions where token_hash = decode(${hash}, 'hex')`)
}
