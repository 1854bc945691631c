import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const found = (/** @type {string} */ command) =>
  spawnSync('sh', ['-c', `command -v ${command}`]).status === 0

/**
 * Whether a program that only tests need is on the machine; where Debian's packages can be installed
 * (apt and root), it is installed. Tests that need a program which is not there say so and are skipped.
 *
 * @param {{ command: string, packages: string[], variable?: string }} wanted `variable` names the setting
 *   that may point to the program instead.
 * @returns {boolean}
 */
export function systemPackage({ command, packages, variable }) {
  const given = variable ? process.env[variable] : undefined
  if (given) return existsSync(given)
  if (found(command)) return true
  if (!found('apt-get') || process.getuid?.() !== 0) {
    process.stdout.write(`${command} is not installed and cannot be installed here without root.\n`)
    return false
  }
  process.stdout.write(`• Installing ${packages.join(', ')}\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @type {(args: string[]) => boolean} */
  const apt = (args) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  apt(['update', '-qq'])
  return apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]) && found(command)
}
