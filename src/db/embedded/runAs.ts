import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { EmbeddedPostgresError } from './EmbeddedPostgresError'
import type { PostgresUser } from './postgresUser'
import { programEnvironment as env } from './programEnvironment'

const run = promisify(execFile)

/** Runs a program of Postgres and gives what it printed; rejects as `execFile` does. */
export type Runner = (program: string, args: string[]) => Promise<string>

/**
 * How root lets `postgres` through folders that are closed to it, such as a clone under /root: with
 * the one capability to read and enter them (capabilities(7), CAP_DAC_READ_SEARCH). `no_setuid_fixup`
 * keeps it for access(2), by which initdb looks for its programs.
 */
const throughClosedFolders = ({ uid, gid }: { uid: number; gid: number }) => [
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
  '--inh-caps=+dac_read_search',
  '--ambient-caps=+dac_read_search',
  '--securebits=+no_setuid_fixup',
  '--',
]

/**
 * The way to run Postgres's programs as `user`, found by trying whether that user reaches `program`
 * and may enter `folder`. Rejects with an EmbeddedPostgresError when there is none.
 */
export async function runAs(user: PostgresUser, program: string, folder: string): Promise<Runner> {
  // Whatever folder Carte was started in, everybody can stand in the root folder.
  const cwd = '/'
  if (!user) return async (file, args) => (await run(file, args, { cwd, env })).stdout
  const plain: Runner = async (file, args) => (await run(file, args, { cwd, env, ...user })).stdout
  const capable: Runner = async (file, args) =>
    (await run('setpriv', [...throughClosedFolders(user), file, ...args], { cwd, env })).stdout

  for (const runner of [plain, capable]) {
    const reached = await runner('test', ['-x', program, '-a', '-x', folder]).then(
      () => true,
      () => false,
    )
    if (reached) return runner
  }
  throw new EmbeddedPostgresError(
    `Postgres does not run as root, and its system user cannot enter DATA_DIR (${folder}) or reach ${program}: move Carte and DATA_DIR to folders that others may enter, or set DATABASE_URL to a Postgres of your own.`,
  )
}
