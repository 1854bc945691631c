import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { freePort } from './startCarte'

const versions = '/usr/lib/postgresql'

/** The programs of the newest Postgres that the system has with pg_dump, pg_basebackup and a server; null without. */
export const systemPostgres = (() => {
  const found = existsSync(versions) ? readdirSync(versions).map(Number) : []
  const folders = found
    .filter((version) => version >= 15)
    .sort((a, b) => b - a)
    .map((version) => path.join(versions, String(version), 'bin'))
  return (
    folders.find((bin) =>
      ['initdb', 'pg_ctl', 'pg_dump', 'psql'].every((one) => existsSync(path.join(bin, one))),
    ) ?? null
  )
})()

export type SystemPostgres = {
  url: string
  port: number
  data: string
  /** A folder that its user may write to. */
  folder: string
  /** Runs a command as that user, with the server's programs in PATH. Throws with what it said. */
  run: (command: string, args: readonly string[], env?: Record<string, string>) => string
  stop: () => Promise<void>
}

/** A server of the system's Postgres, as an operator has one; its programs refuse root. */
export async function startSystemPostgres(): Promise<SystemPostgres> {
  const bin = systemPostgres ?? ''
  const folder = await mkdtemp(path.join(tmpdir(), 'carte-postgres-'))
  const isRoot = process.getuid?.() === 0
  await chmod(folder, 0o755)
  if (isRoot) spawnSync('chown', ['postgres:postgres', folder])
  const port = await freePort()
  const run: SystemPostgres['run'] = (command, args, env = {}) => {
    const whole = [command, ...args]
    const [program = '', ...rest] = isRoot
      ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', ...whole]
      : whole
    const { error, status, stderr, stdout } = spawnSync(program, rest, {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'test',
        PATH: `${bin}:/usr/bin:/bin`,
        LC_ALL: 'C.UTF-8',
        PGHOST: '127.0.0.1',
        PGPORT: String(port),
        PGUSER: 'postgres',
        ...env,
      },
      // A server that is started keeps them open: only what a file holds is waited for.
      stdio: command === 'pg_ctl' ? 'ignore' : ['ignore', 'pipe', 'pipe'],
    })
    if (error ?? status !== 0) throw new Error(`${whole.join(' ')}: ${stderr} ${stdout}`)
    return stdout
  }
  const data = path.join(folder, 'data')
  run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '--locale=C.UTF-8', '-E', 'UTF8'])
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`
  run('pg_ctl', ['-D', data, '-w', '-l', path.join(folder, 'log'), '-o', options, 'start'])
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    port,
    data,
    folder,
    run,
    stop: async () => {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop'])
      await rm(folder, { recursive: true, force: true })
    },
  }
}
