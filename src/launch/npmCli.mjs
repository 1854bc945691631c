import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { LaunchError } from './LaunchError.mjs'

/**
 * npm's program as a file that Node runs: the npm that called us, else the one that came with Node.
 * (Windows starts npm.cmd only through a shell.)
 */
export function npmCli() {
  const caller = process.env.npm_execpath ?? ''
  const beside = dirname(process.execPath)
  const found = [
    basename(caller) === 'npm-cli.js' ? caller : '',
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ].find((file) => file !== '' && existsSync(file))
  if (found) return found
  throw new LaunchError('npm was not found beside Node: install npm, and run `npm start`.')
}
