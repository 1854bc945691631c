import { sql } from '@payloadcms/db-postgres/drizzle'

import type { Db } from '@/src/db/iiko/Db'

/** Has the next answer of every other connection read, even if it is the same as before. */
export async function forgetOthers(db: Db, connection: number): Promise<void> {
  await db.execute(sql`
    update iiko_sync_state set hash = null where connection <> ${connection} and hash is not null`)
}
