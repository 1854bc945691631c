import { open } from 'node:fs/promises'
import { platform } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { EmbeddedPostgresError } from './EmbeddedPostgresError'
import { findBinaries } from './findBinaries'
import { freePort } from './freePort'
import { initialise } from './initialise'
import { isMade } from './isMade'
import { giveTo, postgresUser } from './postgresUser'
import { readPostmaster, type Postmaster } from './readPostmaster'
import { rotateLog } from './rotateLog'
import { runAs } from './runAs'

/** The Postgres server of one data folder, and what can be done with it. */
export type Server = {
  data: string
  log: string
  isMade: () => Promise<boolean>
  /** Makes the database unless it is there. */
  make: (password: string) => Promise<void>
  running: () => Promise<Postmaster | null>
  /** Starts it on a free port, which is the result. */
  start: () => Promise<number>
  /** Stops it if it runs: open transactions are rolled back. */
  stop: () => Promise<void>
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // For a small machine that runs more than this. Durability stays as Postgres has it: all on.
  shared_buffers: '128MB',
  max_connections: '100',
  jit: 'off',
}

/** The server of `dataDir`, neither made nor started yet. Rejects with an EmbeddedPostgresError. */
export async function openServer(dataDir: string): Promise<Server> {
  if (platform() !== 'win32' && /["$`\\\n]/.test(dataDir)) {
    // pg_ctl hands its paths to a shell, and does not escape these.
    throw new EmbeddedPostgresError(
      `DATA_DIR (${dataDir}) has a character in it that Postgres cannot take (" $ \` \\): set another DATA_DIR.`,
    )
  }
  const data = path.join(dataDir, 'postgres')
  const log = path.join(dataDir, 'postgres.log')
  const { initdb, pgCtl } = await findBinaries()
  const user = await postgresUser(data)
  const run = await runAs(user, pgCtl, dataDir)
  const running = () => readPostmaster(data)

  const start = async () => {
    const port = await freePort()
    await rotateLog(log)
    await (await open(log, 'a', 0o600)).close()
    await giveTo(user, log)
    const options = Object.entries({ port, ...settings }).map(
      ([name, value]) => `-c ${name}=${value}`,
    )
    await run(pgCtl, ['-D', data, '-l', log, '-w', '-t', '60', '-o', options.join(' '), 'start'])
    return port
  }
  const ask = (mode: 'fast' | 'immediate') => run(pgCtl, ['-D', data, '-m', mode, '-W', 'stop'])
  const isGone = async ({ pid }: Postmaster, seconds: number) => {
    for (const begun = Date.now(); Date.now() - begun < seconds * 1000; await sleep(50)) {
      if ((await running())?.pid !== pid) return true
    }
    return false
  }
  // Waited for here and not by pg_ctl: it waits until nobody runs, and would take the server that
  // somebody starts at that moment for the old one.
  const stop = async () => {
    const old = await running()
    if (!old) return
    const isAsked = await ask('fast').then(
      () => true,
      () => false,
    )
    if (isAsked && (await isGone(old, 60))) return
    // Too slow, or it ended by itself. What is acknowledged is on the disk: the next start recovers.
    if ((await running())?.pid !== old.pid) return
    await ask('immediate')
    if (!(await isGone(old, 60))) throw new Error(`Postgres (process ${old.pid}) does not end.`)
  }
  return {
    data,
    log,
    isMade: () => isMade(data),
    make: (password) => initialise({ dataDir, initdb, password, run, user }),
    running,
    start,
    stop,
  }
}
