import { sql } from '@payloadcms/db-postgres/drizzle'

import type { Db } from './Db'

/** Waits until no other transaction holds the lock of this name, and holds it until this one ends. */
export async function holdName(db: Db, name: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`carte:${name}`}, 0))`)
}
