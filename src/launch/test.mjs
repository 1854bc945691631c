import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { buildIfStale } from './buildIfStale.mjs'
import { installIfStale } from './installIfStale.mjs'
import { openProject } from './openProject.mjs'
import { requireNode } from './requireNode.mjs'
import { systemPackage } from './systemPackage.mjs'

/**
 * `npm test`: all that the tests need, then all of the tests. `npm test -- ARGS` passes ARGS to Vitest
 * and leaves out the checks of the source.
 */
requireNode()
const wanted = process.argv.slice(2)

/** @type {(label: string, args: string[]) => boolean} */
function step(label, args) {
  process.stdout.write(`\n• ${label}\n`)
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0
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

const results = []
if (wanted.length === 0) {
  results.push(step('Types', [bin('typescript/bin/tsc'), '--noEmit']))
  results.push(step('Lint', [bin('eslint/bin/eslint.js'), '.']))
  results.push(
    step('Format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
  )
  results.push(
    step('Migrations', [
      '--conditions=production',
      '--import',
      'tsx',
      'src/cli/checkMigrations.ts',
    ]),
  )
}
await buildIfStale()

const folder = mkdtempSync(join(tmpdir(), 'carte-report-'))
const report = join(folder, 'vitest.json')
results.push(
  step('Tests', [
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...wanted,
  ]),
)
process.stdout.write(`\n${closingLine(report)}\n`)
rmSync(folder, { recursive: true, force: true })
process.exit(results.every(Boolean) ? 0 : 1)
