import { mkdir, mkdtemp, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { EmbeddedPostgresError } from './EmbeddedPostgresError'
import { isMade } from './isMade'
import { giveTo, type PostgresUser } from './postgresUser'
import { reasonOf } from './reasonOf'
import type { Runner } from './runAs'

const prefix = 'postgres.new-'
const anHour = 60 * 60 * 1000

/** Drafts of processes that were killed; a young one may be another process's, at work right now. */
async function removeLeftovers(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(prefix)) continue
    const leftover = path.join(dataDir, name)
    const made = await stat(leftover).catch(() => null)
    if (made && Date.now() - made.mtimeMs > anHour) {
      await rm(leftover, { recursive: true, force: true })
    }
  }
}

/** The new name is on the disk, not in its cache, before anybody writes a row. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

type Options = {
  dataDir: string
  initdb: string
  password: string
  run: Runner
  user: PostgresUser
}

/**
 * Makes the database cluster in `DATA_DIR/postgres` unless it is there. It is made beside and then
 * renamed, so that a process killed in the middle leaves nothing half-made under that name.
 */
export async function initialise(options: Options): Promise<void> {
  const { dataDir } = options
  const data = path.join(dataDir, 'postgres')
  if (await isMade(data)) return

  await removeLeftovers(dataDir)
  const draft = await mkdtemp(path.join(dataDir, prefix))
  try {
    await rename(await makeIn(draft, options), data)
    await sync(dataDir)
  } catch (error) {
    // Another process may have been first: its cluster stays and ours goes.
    if (!(await isMade(data))) {
      throw new EmbeddedPostgresError(
        `The embedded database could not be made in DATA_DIR (${dataDir}), because ${reasonOf(error)}: mend that, or set DATABASE_URL to a Postgres of your own.`,
        { cause: error },
      )
    }
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function makeIn(draft: string, { initdb, password, run, user }: Options): Promise<string> {
  const passwordFile = path.join(draft, 'password')
  const cluster = path.join(draft, 'data')
  await mkdir(cluster, { mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600 })
  for (const file of [draft, cluster, passwordFile]) await giveTo(user, file)
  await run(initdb, [
    ...['-D', cluster],
    ...['-U', 'postgres'],
    ...['-A', 'scram-sha-256'],
    ...[`--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C.UTF-8'],
  ])
  return cluster
}
