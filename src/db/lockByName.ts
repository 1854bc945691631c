import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from './transaction'

/** Waits until no other transaction holds the lock of this name, and holds it until this one ends. */
export async function lockByName(req: PayloadRequest, name: string): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`carte:${name}`}, 0))`)
}
