import { type ChildProcess, spawn } from 'node:child_process'

import { BackupError } from '../BackupError'
import { connectionOf } from './connectionOf'

const mostKept = 4_000

export type PgRun = { child: ChildProcess; done: Promise<void> }

/** Starts a program of Postgres over a connection. `done` rejects with a BackupError in the program's own words. */
export function runPg(program: string, args: readonly string[], connectionString: string): PgRun {
  const child = spawn(program, args, {
    env: connectionOf(connectionString),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr
    .setEncoding('utf8')
    .on('data', (text: string) => (said = (said + text).slice(-mostKept)))
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', (error) =>
      reject(new BackupError(`${program} does not run: ${error.message}`)),
    )
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(
            new BackupError(`${program} ended with ${code}: ${said.trim().split('\n')[0] ?? ''}`),
          ),
    )
  })
  // Whoever reads its output hears of the end of that first.
  done.catch(() => undefined)
  return { child, done }
}
