import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { freePort } from './freePort'
import type { SystemPostgres } from './startSystemPostgres'

/** Whether this machine has a PgBouncer for tests to run. */
const version = spawnSync('pgbouncer', ['--version'], { encoding: 'utf8' })
export const hasPooler = version.status === 0
/** Whether it keeps prepared statements in transaction mode (1.21 and later; Debian 12 has 1.18). */
export const poolerKeepsNames = Number(/PgBouncer 1\.(\d+)/.exec(version.stdout)?.[1] ?? 0) >= 21

/** A PgBouncer in transaction mode before a server of the system's, with the file that operators are given. */
export async function startPooler(
  server: Pick<SystemPostgres, 'folder' | 'port' | 'run'>,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort()
  const file = (name: string) => path.join(server.folder, `pooler.${name}`)
  const given = await readFile('ops/pgbouncer/pgbouncer.ini', 'utf8')
  const changed = given
    .replace(/^carte = .*$/m, `postgres = host=127.0.0.1 port=${server.port}`)
    .replace(/^listen_addr = .*$/m, 'listen_addr = 127.0.0.1')
    .replace(/^listen_port = .*$/m, `listen_port = ${port}`)
    .replace(/^auth_type = .*$/m, 'auth_type = trust')
    .replace(/^auth_file = .*$/m, `auth_file = ${file('users')}`)
    .replace(/^max_prepared_statements = .*$/m, (line) => (poolerKeepsNames ? line : ''))
  await writeFile(
    file('ini'),
    `${changed}\nlogfile = ${file('log')}\npidfile = ${file('pid')}\nunix_socket_dir =\n`,
  )
  await writeFile(file('users'), '"postgres" ""\n')
  for (const name of ['ini', 'users']) await chmod(file(name), 0o644)
  server.run('pgbouncer', ['-q', '-d', file('ini')])
  // It goes on alone before it has written its number.
  while (!existsSync(file('pid'))) await sleep(20)
  const pid = Number(await readFile(file('pid'), 'utf8'))
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.kill(pid, 'SIGTERM')
      while (existsSync(`/proc/${pid}`)) await sleep(20)
    },
  }
}
