import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

import { buildIfStale } from './buildIfStale.mjs'
import { installIfStale } from './installIfStale.mjs'
import { installLighthouse } from './installLighthouse.mjs'
import { openProject } from './openProject.mjs'
import { requireNode } from './requireNode.mjs'
import { systemPackage } from './systemPackage.mjs'
import { closingLines, failedFiles, withTriedAgain } from './testReport.mjs'

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

const folder = mkdtempSync(join(tmpdir(), 'carte-report-'))

/** Vitest with some arguments: whether all passed, and what its report says of each file. */
async function runTests(/** @type {string} */ label, /** @type {string[]} */ args) {
  // Whoever runs this for a report of their own says where Vitest's is to lie.
  const report = process.env.TEST_REPORT || join(folder, 'vitest.json')
  rmSync(report, { force: true })
  const isPassed = await step(label, [
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ])
  /** @type {{ testResults: import('./testReport.mjs').TriedFile[] }} */
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  // openProject has made the project's folder the one this runs in.
  const files = testResults.map((file) => ({ ...file, name: relative('.', file.name) }))
  return { isPassed, files }
}

openProject()
await installIfStale()
systemPackage({
  command: 'chromium',
  variable: 'CHROMIUM_PATH',
  packages: ['chromium', 'fonts-noto-core'],
})
systemPackage({ command: 'redis-server', packages: ['redis-server'] })
systemPackage({
  command: 'chromium-headless-shell',
  variable: 'HEADLESS_SHELL_PATH',
  packages: ['chromium-headless-shell'],
})
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

let { isPassed, files } = await runTests('Tests', wanted)
const sourceInOrder = (await source).every(Boolean)
const unsteady = failedFiles(files)
// Only of a whole run, where other files fill the machine: see docs/decisions/0036.
if (wanted.length === 0 && unsteady.length > 0 && unsteady.length <= 3) {
  const again = await runTests('Once more, with the machine to themselves', [
    '--maxWorkers=1',
    ...unsteady.map(({ name }) => name),
  ])
  process.stdout.write(
    ['\nFailed beside other files, tried again alone:', ...closingLines(unsteady), ''].join('\n'),
  )
  isPassed = again.isPassed
  files = withTriedAgain(files, again.files)
}
process.stdout.write(`\n${closingLines(files).join('\n')}\n`)
rmSync(folder, { recursive: true, force: true })
process.exit(sourceInOrder && isPassed ? 0 : 1)
