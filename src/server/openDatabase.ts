import type { Payload } from 'payload'

import { directUrl } from '@/src/db/directUrl'
import { migrateDatabase } from '@/src/db/migrateDatabase'

import { checkDatabase } from './checkDatabase'
import { openPostgres } from './openPostgres'

export type OpenDatabase = {
  payload: Payload
  /** Whether Postgres is the one that Carte keeps in its data folder. */
  embedded: boolean
  close: () => Promise<void>
}

/**
 * Payload over a migrated database: the one of DATABASE_URL, else the embedded one, which is started
 * when it does not run. A `tool` (a command) leaves running what a server started.
 */
export async function openDatabase(role: 'server' | 'tool'): Promise<OpenDatabase> {
  const postgres = await openPostgres(role)
  try {
    await checkDatabase(directUrl())
    // Only now: the config reads its settings, DATABASE_URL among them, when it is evaluated.
    const [{ getPayload }, { default: config }] = await Promise.all([
      import('payload'),
      import('@payload-config'),
    ])
    const payload = await migrateDatabase(directUrl(), () => getPayload({ config }))
    return {
      payload,
      embedded: postgres !== null,
      close: async () => {
        await payload.destroy()
        await postgres?.stop()
      },
    }
  } catch (error) {
    await postgres?.stop()
    throw error
  }
}
