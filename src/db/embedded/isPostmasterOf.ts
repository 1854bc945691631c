import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

import { errorCode } from './errorCode'

const run = promisify(execFile)

/**
 * Whether process `pid` is the Postgres server that was started on the folder `data`. Its number may
 * have gone to another program since. Where nobody can tell, a live process is taken for it.
 */
export async function isPostmasterOf(data: string, pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false
  }
  const command = await commandOf(pid)
  return command === null || (/postgres/.test(command) && command.includes(data))
}

/** How the process was called; null when that cannot be seen here. */
async function commandOf(pid: number): Promise<string | null> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ')
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return ''
  }
  try {
    return (await run('ps', ['-ww', '-o', 'args=', '-p', String(pid)])).stdout
  } catch {
    return null
  }
}
