import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname } from 'node:path'

import { LaunchError } from './LaunchError.mjs'
import { spawnLeashed } from './spawnLeashed.mjs'

const lastLines = 25

/** @typedef {{ script: string, args: string[], log: string, env: NodeJS.ProcessEnv, failure: string }} Options */

/**
 * Runs a Node program with what it prints kept in a file; when it fails, rejects with a LaunchError
 * that ends with the last of it. A signal to this process ends the program first, then this process.
 *
 * @param {Options} options
 * @returns {Promise<void>}
 */
export async function runLogged({ script, args, log, env, failure }) {
  mkdirSync(dirname(log), { recursive: true })
  const output = openSync(log, 'w')
  const program = spawnLeashed({ script, args, env, output })
  closeSync(output)
  /** @type {NodeJS.Signals | undefined} */
  let interruption
  const interrupt = (/** @type {NodeJS.Signals} */ signal) => {
    interruption = signal
    program.stop()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  const code = await program.ended
  process.removeListener('SIGINT', interrupt)
  process.removeListener('SIGTERM', interrupt)
  if (interruption) process.exit(128 + constants.signals[interruption])
  if (code === 0) return
  const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lastLines).join('\n')
  throw new LaunchError(`${failure}\n\n${tail}\n\n(${log})`)
}
