import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const leash = fileURLToPath(new URL('./leash.mjs', import.meta.url))
const isWindows = process.platform === 'win32'

/**
 * @typedef {{ script: string, args?: string[], nodeArgs?: string[], env: NodeJS.ProcessEnv, output?: number }} Options
 */

/**
 * Starts a Node program in a process group of its own: Ctrl-C reaches it only through us, once, and
 * all that it has started ends with it. It also ends when this process does, even by kill -9 (see
 * leash.mjs). Its output goes to the file descriptor `output`, else to ours.
 *
 * @param {Options} options
 */
export function spawnLeashed({ script, args = [], nodeArgs = [], env, output }) {
  const child = spawn(process.execPath, [...nodeArgs, leash, script, ...args], {
    env,
    stdio: ['pipe', output ?? 'inherit', output ?? 'inherit'],
    detached: !isWindows,
  })
  let isStopping = false
  /** @type {Promise<number>} */
  const ended = new Promise((settled, failed) => {
    child.once('error', failed)
    child.once('exit', (code) => settled(code ?? 1))
  })
  return {
    /** Resolves with the exit code; 1 when a signal ended it. */
    ended,
    /** Asks the program and all of its group to end, once: many take a second request as an order. */
    stop: () => {
      const isOver = child.exitCode !== null || child.signalCode !== null
      if (isOver || isStopping || child.pid === undefined) return
      isStopping = true
      if (isWindows) child.kill()
      else process.kill(-child.pid, 'SIGTERM')
    },
  }
}
