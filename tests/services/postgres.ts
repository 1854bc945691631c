import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

import { startEmbeddedPostgres } from '@/src/db/embedded/startEmbeddedPostgres'

import { createDatabase, runOn } from './createDatabase'
import { migrate } from './migrate'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
    /** The name of a database with today's schema, to be copied. */
    migratedDatabase: string
  }
}

type Server = { url: string; stop: () => Promise<void> }

/** TEST_DATABASE_URL's server, else an embedded one in a temporary folder. */
async function openServer(): Promise<Server> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: () => Promise.resolve() }
  const dataDir = await mkdtemp(path.join(tmpdir(), 'carte-test-'))
  const { url, stop } = await startEmbeddedPostgres({ dataDir, role: 'server' })
  // What it holds is thrown away: it need not survive a power cut. Tests that kill Postgres have their own.
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) {
    await runOn(url, `alter system set ${setting} = off`)
  }
  await runOn(url, 'select pg_reload_conf()')
  return {
    url,
    stop: async () => {
      await stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** One Postgres for the whole run, and in it one database that is migrated once and then copied. */
export default async function postgres(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer()
  const { name, url, drop } = await createDatabase(server.url)
  await migrate(url)
  project.provide('postgresUrl', server.url)
  project.provide('migratedDatabase', name)
  return async () => {
    await drop()
    await server.stop()
  }
}
