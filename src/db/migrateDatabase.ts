import type { Payload } from 'payload'
import { Client } from 'pg'

import { settings } from '@/src/settings'

import { addMenuLocales } from './addMenuLocales'
import { requireMigrated } from './roles/requireMigrated'

/** Any number that nothing else locks: it names "one process migrates at a time". */
const migrationLock = 7_202_611

/**
 * Opens Payload with `open` and runs the migrations that the database has not had yet. Of several
 * processes that start at once one runs them while the others wait; Payload takes no such lock.
 * Rejects with PendingMigrationsError where this role may not run what is lacking.
 */
export async function migrateDatabase(
  databaseUrl: string,
  open: () => Promise<Payload>,
): Promise<Payload> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'carte-migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const payload = await open()
    await requireMigrated(client, payload.db.prodMigrations ?? [])
    // @ts-expect-error Payload 3.90 types migrate's list by `unknown` arguments, which no list of
    // migrations fits, its own `prodMigrations` included.
    await payload.db.migrate({ migrations: payload.db.prodMigrations })
    await addMenuLocales(client, settings().MENU_LOCALES)
    return payload
  } finally {
    await client.end()
  }
}
