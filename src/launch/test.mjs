import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { buildIfStale } from './buildIfStale.mjs'
import { installIfStale } from './installIfStale.mjs'
import { installLighthouse } from './installLighthouse.mjs'
import { openProject } from './openProject.mjs'
import { requireNode } from './requireNode.mjs'
import { systemPackage } from './systemPackage.mjs'

/**
 * `npm test`: all that the tests need, then all of the tests. `npm test -- ARGS` passes ARGS to Vitest
 * and leaves out the checks of the source.
 */
requireNode()
const wanted = process.argv.slice(2)

/** @type {(label: string, args: string[]) => Promise<boolean>} */
async function step(label, args) {
  process.stdout.write(`\n• ${label}\n`)
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  await once(child, 'exit')
  return child.exitCode === 0
}

/**
 * A step beside others: what it says is printed when it has ended.
 *
 * @type {(label: string, args: string[]) => Promise<boolean>}
 */
async function stepAside(label, args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (said += text))
  }
  await once(child, 'close')
  const isDone = child.exitCode === 0
  process.stdout.write(`\n• ${label}: ${isDone ? 'in order' : 'not in order'}\n${said}`)
  return isDone
}

const bin = (/** @type {string} */ path) => join('node_modules', path)

/** The counts of Vitest's JSON report as the line that test reports of any language end with. */
function closingLine(/** @type {string} */ file) {
  const { numFailedTests, numPassedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  const skipped = numPendingTests + numTodoTests
  return `${numPassedTests} passed, ${numFailedTests} failed${skipped ? `, ${skipped} skipped` : ''}`
}

openProject()
await installIfStale()
systemPackage({
  command: 'chromium',
  variable: 'CHROMIUM_PATH',
  packages: ['chromium', 'fonts-noto-core'],
})
systemPackage({ command: 'redis-server', packages: ['redis-server'] })
// Where systemd runs, their packages would start servers.
if (wanted.length === 0 && !existsSync('/run/systemd/system')) {
  systemPackage({ command: 'nginx', packages: ['nginx-light'] })
  systemPackage({ command: 'promtool', packages: ['prometheus'] })
  systemPackage({ command: 'pgbouncer', packages: ['pgbouncer'] })
}

/** One after the other: each fills a processor, and the tests need the rest. */
async function checkSource() {
  const results = []
  results.push(await stepAside('Types', [bin('typescript/bin/tsc'), '--noEmit']))
  results.push(await stepAside('Lint', [bin('eslint/bin/eslint.js'), '.']))
  results.push(
    await stepAside('Format', [
      bin('prettier/bin/prettier.cjs'),
      '--check',
      '--log-level=warn',
      '.',
    ]),
  )
  results.push(
    await stepAside('Migrations', [
      ...['--conditions=production', '--import', 'tsx'],
      'src/cli/checkMigrations.ts',
    ]),
  )
  for (const [label, file] of [
    ['Migrations that break nothing', 'src/cli/checkSafeMigrations.ts'],
    ['Operations', 'src/cli/checkOps.ts'],
  ]) {
    results.push(await stepAside(label, ['--conditions=production', '--import', 'tsx', file]))
  }
  return results
}

// From the network, while the build fills the processors.
const lighthouse = wanted.length === 0 ? installLighthouse() : Promise.resolve()
// Before the types are checked: it writes some of them.
await buildIfStale()
await lighthouse
const source = wanted.length === 0 ? checkSource() : Promise.resolve([])

const folder = mkdtempSync(join(tmpdir(), 'carte-report-'))
// Whoever runs this for a report of their own says where Vitest's is to lie.
const report = process.env.TEST_REPORT || join(folder, 'vitest.json')
const tests = await step('Tests', [
  bin('vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...wanted,
])
const results = [...(await source), tests]
process.stdout.write(`\n${closingLine(report)}\n`)
rmSync(folder, { recursive: true, force: true })
process.exit(results.every(Boolean) ? 0 : 1)
