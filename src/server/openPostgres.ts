import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '@/src/db/embedded/startEmbeddedPostgres'
import { readSecrets } from '@/src/db/embedded/readSecrets'
import { provideSettings, settings } from '@/src/settings'

/**
 * The embedded Postgres where no other is set, started when it does not run, its address and its secret
 * among the settings from then on; null with a DATABASE_URL. Nothing is migrated.
 */
export async function openPostgres(role: 'server' | 'tool'): Promise<EmbeddedPostgres | null> {
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
