import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { freePort } from './freePort'

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
  /** The same while the test goes on. */
  runAside: (command: string, args: readonly string[]) => Promise<void>
  /** A streaming copy of it, in a folder beside it: its address, and its end without a word. */
  replicate: () => Promise<{ url: string; kill: () => Promise<void> }>
  /** SIGKILL for the one that watches over the others, as a power cut. */
  kill: () => Promise<void>
  /** Again after `kill`, or when it has ended by itself: tries until it answers. */
  revive: () => Promise<void>
  stop: () => Promise<void>
}

/** A server of the system's Postgres, as an operator has one; its programs refuse root. */
export async function startSystemPostgres(
  parent = tmpdir(),
  settings: readonly string[] = [],
): Promise<SystemPostgres> {
  const bin = systemPostgres ?? ''
  const folder = await mkdtemp(path.join(parent, 'carte-postgres-'))
  const isRoot = process.getuid?.() === 0
  await chmod(folder, 0o755)
  if (isRoot) spawnSync('chown', ['postgres:postgres', folder])
  const port = await freePort()
  const wholeOf = (command: string, args: readonly string[]): [string, ...string[]] =>
    isRoot
      ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', command, ...args]
      : [command, ...args]
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'test',
    PATH: `${bin}:/usr/sbin:/usr/bin:/bin`,
    LC_ALL: 'C.UTF-8',
    PGHOST: '127.0.0.1',
    PGPORT: String(port),
    PGUSER: 'postgres',
  }
  const run: SystemPostgres['run'] = (command, args, env = {}) => {
    const whole = wholeOf(command, args)
    const [program, ...rest] = whole
    const { error, status, stderr, stdout } = spawnSync(program, rest, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...environment, ...env },
      // A server that is started keeps them open: only what a file holds is waited for.
      stdio: command === 'pg_ctl' ? 'ignore' : ['ignore', 'pipe', 'pipe'],
    })
    if (error ?? status !== 0) throw new Error(`${whole.join(' ')}: ${stderr} ${stdout}`)
    return stdout
  }
  const runAside: SystemPostgres['runAside'] = async (command, args) => {
    const [program, ...rest] = wholeOf(command, args)
    const child = spawn(program, rest, { cwd: folder, env: environment, stdio: 'ignore' })
    await once(child, 'exit')
    if (child.exitCode !== 0) throw new Error(`${[command, ...args].join(' ')}: ${child.exitCode}`)
  }
  const data = path.join(folder, 'data')
  run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '--locale=C.UTF-8', '-E', 'UTF8'])
  const starting = (where: string, at: number) => {
    const own = settings.map((setting) => ` -c ${setting}`).join('')
    const options = `-p ${at} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''${own}`
    return ['-D', where, '-w', '-l', `${where}.log`, '-o', options, 'start']
  }
  const start = (where: string, at: number) => run('pg_ctl', starting(where, at))
  start(data, port)
  const copies: string[] = []
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    port,
    data,
    folder,
    run,
    runAside,
    replicate: async () => {
      const copy = path.join(folder, `copy-${copies.length}`)
      const at = await freePort()
      run('pg_basebackup', ['-D', copy, '-R', '-X', 'stream', '-c', 'fast'])
      start(copy, at)
      copies.push(copy)
      return {
        url: `postgres://postgres@127.0.0.1:${at}/postgres`,
        kill: async () => {
          copies.splice(copies.indexOf(copy), 1)
          await runAside('pg_ctl', ['-D', copy, '-w', '-m', 'immediate', 'stop'])
        },
      }
    },
    kill: async () => {
      const [pid] = (await readFile(path.join(data, 'postmaster.pid'), 'utf8')).split('\n')
      process.kill(Number(pid), 'SIGKILL')
    },
    revive: async () => {
      // Its children notice the death a moment later, and hold what the next one needs.
      for (;;) {
        const isUp = await runAside('pg_ctl', ['-D', data, 'status']).then(
          () => runAside('pg_isready', ['-q']).then(yes, no),
          () => runAside('pg_ctl', starting(data, port)).then(yes, no),
        )
        if (isUp) return
        await sleep(50)
      }
    },
    stop: async () => {
      for (const copy of copies) run('pg_ctl', ['-D', copy, '-w', '-m', 'immediate', 'stop'])
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop'])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const yes = () => true
const no = () => false
