import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { logFile } from './dataDir.mjs'
import { fingerprint } from './fingerprint.mjs'
import { npmCli } from './npmCli.mjs'
import { runLogged } from './runLogged.mjs'
import { isStamped, stamp } from './stamp.mjs'

const pinned = 'tests/lighthouse'
const folder = '.data/lighthouse'
const stampFile = join(folder, 'node_modules/.carte-installed')

/**
 * Lighthouse as tests/lighthouse pins it, in a folder of its own (docs/decisions/0030-lighthouse.md). Where it cannot
 * be had, the test run goes on: the tests of the budgets say so and are skipped. LIGHTHOUSE names another folder.
 */
export async function installLighthouse() {
  const wanted = fingerprint([pinned])
  if (process.env.LIGHTHOUSE || isStamped(stampFile, wanted)) return
  mkdirSync(folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join(pinned, file), join(folder, file))
  }
  try {
    await runLogged({
      script: npmCli(),
      args: ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'],
      log: logFile('lighthouse'),
      env: process.env,
      failure: 'Lighthouse could not be installed: its budgets are not checked.',
    })
    stamp(stampFile, wanted)
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
  }
}
