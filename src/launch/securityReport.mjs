import { relative } from 'node:path'

import { riskReport } from './riskReport.mjs'

/**
 * @typedef {{ status: string, fullName: string, meta?: { requests?: number }, failureMessages?: string[] | null }} Tried
 * @typedef {{ name: string, assertionResults: Tried[] }} TriedFile
 */

/** Which part of the report a test file belongs to, the first that fits. */
const parts = [
  { title: 'Access: who may do what', of: /^tests\/int\/access\// },
  { title: 'Fuzzing: requests made up', of: /^tests\/int\/fuzz\// },
  { title: 'Supply chain', of: /^tests\/int\/house\/dependencies/ },
  { title: 'Abuse, and the rest of docs/security.md', of: /./ },
]

/**
 * What was tried and how many findings there are, as lines to print: each risk of docs/security.md with its tests and their result, files,
 * tests and requests of each part, and every test that failed with the first line of why.
 *
 * @param {{ testResults: TriedFile[] }} report Vitest's JSON report.
 * @param {{ root: string, seed: string, page: string }} run `page` is docs/security.md.
 * @returns {{ lines: string[], findings: number }}
 */
export function securityReport({ testResults }, { page, root, seed }) {
  const files = testResults.map(({ assertionResults, name }) => ({
    path: relative(root, name).replaceAll('\\', '/'),
    tests: assertionResults,
  }))
  const partOf = (/** @type {string} */ path) => parts.find(({ of }) => of.test(path))
  const rows = parts.map((part) => {
    const own = files.filter(({ path }) => partOf(path) === part)
    const tests = own.flatMap((file) => file.tests)
    const count = (/** @type {string} */ status) =>
      tests.filter((test) => test.status === status).length
    const requests = tests.reduce((sum, { meta }) => sum + (meta?.requests ?? 0), 0)
    const held = `${count('passed')} of ${tests.length} tests hold, ${own.length} files`
    const made = requests > 0 ? `, ${requests} requests from seed ${seed}` : ''
    const skipped = tests.length - count('passed') - count('failed')
    return `  ${part.title}: ${held}${made}${skipped > 0 ? `, ${skipped} skipped` : ''}`
  })
  const { lines: risks, unmet } = riskReport(page, files)
  const findings = files.flatMap(({ path, tests }) => [
    // A file that did not start has no tests, and shows nothing.
    ...(tests.length === 0 ? [`  ${path}: did not run`] : []),
    ...tests
      .filter(({ status }) => status === 'failed')
      .map(({ failureMessages, fullName }) => {
        const [why = ''] = (failureMessages?.[0] ?? '').split('\n')
        return `  ${path}: ${fullName}: ${why}`
      }),
  ])
  findings.push(...unmet)
  const lines = [
    ...risks,
    '',
    'Security: what was tried',
    ...rows,
    findings.length === 0 ? 'Findings: none' : `Findings: ${findings.length}`,
    ...findings,
  ]
  return { lines, findings: findings.length }
}
