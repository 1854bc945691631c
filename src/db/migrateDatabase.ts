import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'
import { Client } from 'pg'

import { settings } from '@/src/settings'

import { addMenuLocales } from './addMenuLocales'
import { requireMigrated } from './roles/requireMigrated'

/** Any number that nothing else locks: it names "one process migrates at a time". */
const migrationLock = 7_202_611
/** Who waits for the lock asks for it after so many milliseconds. */
const glance = 200

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
    while (!(await isTaken(client))) await sleep(glance)
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

/**
 * Asks and does not wait: a statement that waits keeps the migration from ending which builds an index while others write,
 * and Postgres does not see that the two wait for each other.
 */
async function isTaken(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1) as taken',
    [migrationLock],
  )
  return rows[0]?.taken === true
}
