import { execFile } from 'node:child_process'
import { chown, stat } from 'node:fs/promises'
import { promisify } from 'node:util'

import { EmbeddedPostgresError } from './EmbeddedPostgresError'
import { programEnvironment } from './programEnvironment'

const run = promisify(execFile)

/** Whom Postgres runs as; null is whoever runs Carte. */
export type PostgresUser = { uid: number; gid: number } | null

async function idOf(flag: '-u' | '-g'): Promise<number | null> {
  try {
    const { stdout } = await run('id', [flag, 'postgres'], { env: programEnvironment })
    return Number(stdout.trim())
  } catch {
    return null
  }
}

async function systemUser(): Promise<{ uid: number; gid: number }> {
  if ((await idOf('-u')) === null) {
    // Another process may be making it at this moment: what counts is that it is there afterwards.
    const args = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
    await run('useradd', [...args, 'postgres'], { env: programEnvironment }).catch(() => undefined)
  }
  const [uid, gid] = [await idOf('-u'), await idOf('-g')]
  if (uid === null || gid === null) {
    throw new EmbeddedPostgresError(
      'Postgres does not run as root and the system user postgres cannot be made: start Carte as another user, or set DATABASE_URL to a Postgres of your own.',
    )
  }
  return { uid, gid }
}

/**
 * Postgres refuses to run as root: then it runs as the owner of its files, and before there are any as
 * the system user `postgres`, which is made when the machine has none. Everybody else runs it as
 * themselves. `data` is the folder of the database.
 */
export async function postgresUser(data: string): Promise<PostgresUser> {
  if (process.getuid?.() !== 0) return null
  const files = await stat(data).catch(() => null)
  return files && files.uid !== 0 ? { uid: files.uid, gid: files.gid } : systemUser()
}

/** Hands a folder or file to the user that Postgres runs as. */
export async function giveTo(user: PostgresUser, file: string): Promise<void> {
  if (user) await chown(file, user.uid, user.gid)
}
