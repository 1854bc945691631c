import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'

import { disown } from './disown'
import { EmbeddedPostgresError } from './EmbeddedPostgresError'
import { isPostmasterOf } from './isPostmasterOf'

export type Postmaster = { pid: number; port: number }

const pathOf = (folder: string) => realpath(folder).catch(() => path.resolve(folder))
const pidFileOf = (data: string) => path.join(data, 'postmaster.pid')

async function pidIn(data: string): Promise<number | null> {
  const text = await readFile(pidFileOf(data), 'utf8').catch(() => '')
  return Number.parseInt(text, 10) || null
}

/**
 * The server that runs on this data, from its `postmaster.pid` (PostgreSQL documentation, "Database
 * File Layout": process id on line 1, data folder on line 2, port on line 4); null when none does, and
 * then a file that would keep Postgres from starting is put right. Rejects with an
 * EmbeddedPostgresError when a live server may be writing here under another name.
 */
export async function readPostmaster(data: string): Promise<Postmaster | null> {
  const file = pidFileOf(data)
  const text = await readFile(file, 'utf8').catch(() => null)
  const [first = '', folder = '', , fourth = ''] = (text ?? '').split('\n')
  const [pid, port] = [Number(first), Number(fourth)]
  if (text === null || !Number.isInteger(pid) || pid <= 0) return null

  const isRunning = await isPostmasterOf(folder, pid)
  if (isRunning && (await pathOf(folder)) === (await pathOf(data))) {
    return Number.isInteger(port) && port > 0 ? { pid, port } : null
  }
  // A copy of the folder of a running server has that server's file in it; a moved folder has its own.
  if (isRunning && (await pidIn(folder)) !== pid) {
    throw new EmbeddedPostgresError(
      `A Postgres that was started as ${folder} (process ${pid}) may still use ${data}: stop that process, and start again.`,
    )
  }
  await disown(file, text)
  return null
}
