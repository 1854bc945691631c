import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { inject } from 'vitest'

import { createDatabase } from '../services/createDatabase'

export type TestPayload = {
  payload: Payload
  databaseUrl: string
  /** Calls Payload's REST and our endpoints as the network would, without a port. */
  request: (path: string, init?: RequestInit) => Promise<Response>
  stop: () => Promise<void>
}

/**
 * Payload over a new, migrated database and an empty data folder. Once in a test file: the config
 * reads its settings when it is first imported. `path` of `request` begins with /api. The database is a
 * copy of one that the run has migrated.
 */
export async function startPayload(): Promise<TestPayload> {
  const database = await createDatabase(inject('postgresUrl'), inject('migratedDatabase'))
  const dataDir = await mkdtemp(path.join(tmpdir(), 'carte-int-'))
  process.env.DATABASE_URL = database.url
  process.env.DATA_DIR = dataDir
  process.env.PAYLOAD_SECRET = 'a secret for tests, long enough to be taken'

  const { getPayload, handleEndpoints } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { migrateDatabase } = await import('@/src/db/migrateDatabase')
  const payload = await migrateDatabase(database.url, () => getPayload({ config }))

  return {
    payload,
    databaseUrl: database.url,
    request: (target, init) =>
      handleEndpoints({ config, request: new Request(`http://localhost${target}`, init) }),
    stop: async () => {
      await payload.destroy()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
