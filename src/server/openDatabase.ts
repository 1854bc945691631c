import type { Payload } from 'payload'

import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '@/src/db/embedded/startEmbeddedPostgres'
import { readSecrets } from '@/src/db/embedded/readSecrets'
import { migrateDatabase } from '@/src/db/migrateDatabase'
import { provideSettings, settings } from '@/src/settings'

import { checkDatabase } from './checkDatabase'

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
  const postgres = await embeddedPostgres(role)
  try {
    const { DATABASE_URL } = settings()
    await checkDatabase(DATABASE_URL)
    // Only now: the config reads its settings, DATABASE_URL among them, when it is evaluated.
    const [{ getPayload }, { default: config }] = await Promise.all([
      import('payload'),
      import('@payload-config'),
    ])
    const payload = await migrateDatabase(DATABASE_URL, () => getPayload({ config }))
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

async function embeddedPostgres(role: 'server' | 'tool'): Promise<EmbeddedPostgres | null> {
  const { DATABASE_URL, DATA_DIR, PAYLOAD_SECRET } = settings()
  if (DATABASE_URL) return null
  const secrets = await readSecrets(DATA_DIR)
  const postgres = await startEmbeddedPostgres({ dataDir: DATA_DIR, role })
  provideSettings({
    DATABASE_URL: postgres.url,
    PAYLOAD_SECRET: PAYLOAD_SECRET || secrets.payloadSecret,
  })
  return postgres
}
