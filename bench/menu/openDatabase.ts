import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'

import { startEmbeddedPostgres } from '@/src/db/embedded/startEmbeddedPostgres'
import { createDatabase } from '@/tests/services/createDatabase'

export type BenchDatabase = {
  url: string
  payload: Payload
  /** What a server process over this database must be told. */
  env: Record<string, string>
  close: () => Promise<void>
}

let server: { url: string; stop: () => Promise<void> } | undefined
const dataDir = await mkdtemp(path.join(tmpdir(), 'carte-bench-'))

/**
 * A migrated database and Payload over it. One per process: Payload's config reads its settings once.
 * The Postgres is that of TEST_DATABASE_URL, else an embedded one.
 */
export async function openDatabase(): Promise<BenchDatabase> {
  const given = process.env.TEST_DATABASE_URL
  server = given
    ? { url: given, stop: () => Promise.resolve() }
    : await startEmbeddedPostgres({ dataDir, role: 'tool' })
  const database = await createDatabase(server.url)
  const env = {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'a secret for benchmarks, long enough to be taken',
    LOG_LEVEL: 'error',
  }
  Object.assign(process.env, env)
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { migrateDatabase } = await import('@/src/db/migrateDatabase')
  const payload = await migrateDatabase(database.url, () => getPayload({ config }))
  return {
    url: database.url,
    payload,
    env,
    close: async () => {
      await payload.destroy()
      await database.drop()
      await server?.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
