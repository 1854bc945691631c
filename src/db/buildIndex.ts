import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { Client } from 'pg'

import { directUrl } from './directUrl'

/**
 * Builds an index of a table that is in use, within a migration: while it is built, however long that takes, the version that
 * still runs goes on writing. It is done on a connection of its own, since Postgres builds none so in a transaction; what an
 * interrupted build has left is built anew. `definition` is what stands after the index's name: `on table (columns) where …`.
 */
export async function buildIndex(
  { db }: Pick<MigrateUpArgs, 'db'>,
  name: string,
  definition: string,
): Promise<void> {
  // The migration's transaction waits for as long as this takes.
  await db.execute(sql`set local idle_in_transaction_session_timeout = 0`)
  const client = new Client({
    connectionString: directUrl(),
    application_name: 'carte-migrate',
    statement_timeout: 0,
  })
  await client.connect()
  try {
    await client.query(`drop index concurrently if exists ${name}`)
    await client.query(`create index concurrently ${name} ${definition}`)
  } finally {
    await client.end()
  }
}
