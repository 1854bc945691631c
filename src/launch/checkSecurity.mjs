import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openProject } from './openProject.mjs'
import { securityReport } from './securityReport.mjs'
import { testsNamedIn } from './testsNamedIn.mjs'

/**
 * `npm run check:security`: every test that docs/security.md names, and whether that page is true; made-up requests from a
 * new seed and ten times as many as in `npm test` (FUZZ_SEED and FUZZ_RUNS say otherwise); at the end, risk by risk, which tests
 * ran and how they ended, what was tried and what was found; exit code 1 with any finding, a risk whose tests were passed over
 * among them. Asks nothing of the network.
 */
openProject()
const page = readFileSync('docs/security.md', 'utf8')
const files = testsNamedIn(page).map(({ file }) => file)
const seed = process.env.FUZZ_SEED || String(Math.floor(Math.random() * 2 ** 31))
const folder = mkdtempSync(join(tmpdir(), 'carte-security-'))
const report = join(folder, 'vitest.json')
const child = spawn(process.execPath, [join('src', 'launch', 'test.mjs'), ...files], {
  stdio: 'inherit',
  env: {
    ...process.env,
    FUZZ_SEED: seed,
    FUZZ_RUNS: process.env.FUZZ_RUNS || '2500',
    TEST_REPORT: report,
  },
})
await once(child, 'exit')
let isShown = false
try {
  const { findings, lines } = securityReport(JSON.parse(readFileSync(report, 'utf8')), {
    root: process.cwd(),
    page,
    seed,
  })
  process.stdout.write(`\n${lines.join('\n')}\n`)
  isShown = findings === 0
} catch (error) {
  process.stdout.write(`\nThe tests did not come to their report: ${String(error)}\n`)
}
rmSync(folder, { recursive: true, force: true })
process.exit(child.exitCode === 0 && isShown ? 0 : 1)
