import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

/** One Postgres for the whole run: TEST_DATABASE_URL's server, else an embedded one in a temporary folder. */
export default async function postgres(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  if (given) {
    project.provide('postgresUrl', given)
    return async () => {}
  }
  const { startEmbeddedPostgres } = await import('@/src/db/embedded/startEmbeddedPostgres')
  const dataDir = await mkdtemp(path.join(tmpdir(), 'carte-test-'))
  const server = await startEmbeddedPostgres({ dataDir, role: 'server' })
  project.provide('postgresUrl', server.url)
  return async () => {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
