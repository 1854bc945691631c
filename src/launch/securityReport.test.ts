import { expect, it } from 'vitest'

import { riskReport } from './riskReport.mjs'
import { securityReport } from './securityReport.mjs'

const passed = (fullName: string, requests?: number) => ({
  status: 'passed',
  fullName,
  ...(requests === undefined ? {} : { meta: { requests } }),
})

it('counts what was tried by part, and names what failed and what did not run', () => {
  const report = {
    testResults: [
      {
        name: '/carte/tests/int/access/rest.test.ts',
        assertionResults: [passed('a'), passed('b')],
      },
      { name: '/carte/tests/int/fuzz/fuzz.test.ts', assertionResults: [passed('c', 1_200)] },
      {
        name: '/carte/src/photo/newFilename.test.ts',
        assertionResults: [
          { status: 'failed', fullName: 'd', failureMessages: ['Error: a path\n    at …'] },
          { status: 'skipped', fullName: 'e' },
        ],
      },
      { name: '/carte/tests/int/house/dependencies.test.ts', assertionResults: [] },
    ],
  }
  const { findings, lines } = securityReport(report, {
    root: '/carte',
    seed: '7',
    page: '# Nothing',
  })
  expect(findings).toBe(2)
  expect(lines).toEqual([
    '',
    'Security: what was tried',
    '  Access: who may do what: 2 of 2 tests hold, 1 files',
    '  Fuzzing: requests made up: 1 of 1 tests hold, 1 files, 1200 requests from seed 7',
    '  Supply chain: 0 of 0 tests hold, 1 files',
    '  Abuse, and the rest of docs/security.md: 0 of 2 tests hold, 1 files, 1 skipped',
    'Findings: 2',
    '  src/photo/newFilename.test.ts: d: Error: a path',
    '  tests/int/house/dependencies.test.ts: did not run',
  ])
})

it('a risk that no test has shown is a finding, though nothing failed', () => {
  const report = {
    testResults: [
      {
        name: '/carte/a.test.ts',
        assertionResults: [passed('sees its own'), passed('sees no other')],
      },
      { name: '/carte/b.test.ts', assertionResults: [passed('one')] },
      { name: '/carte/c.test.ts', assertionResults: [{ status: 'skipped', fullName: 'locks' }] },
    ],
  }
  const { findings, lines } = securityReport(report, { root: '/carte', seed: '7', page })
  expect(findings).toBe(2)
  expect(lines).toContain('Findings: 2')
  expect(lines).toContain('  OWASP, API2 sign-in: not shown')
})

const page = `# Page
## Assets
| asset | harm |
| ----- | ---- |
| money | lost |
## OWASP
| risk | how | shown by |
| ---- | --- | -------- |
| API1 objects | a query | \`a.test.ts\` “sees its own”, “sees no other”; \`b.test.ts\` |
| API2 sign-in | locks | \`c.test.ts\` “locks” |
| API3 fields | by hand | nothing |
`

it('says of each risk which tests ran and how they ended, and which risk is not shown to be met', () => {
  const files = [
    { path: 'a.test.ts', tests: [passed('orders sees its own'), passed('orders sees no other')] },
    { path: 'b.test.ts', tests: [passed('one'), passed('two')] },
    { path: 'c.test.ts', tests: [{ status: 'failed', fullName: 'an account locks for a while' }] },
  ]
  expect(riskReport(page, files)).toEqual({
    lines: [
      'OWASP',
      '  met  API1 objects',
      '      + a.test.ts “sees its own”: passed',
      '      + a.test.ts “sees no other”: passed',
      '      + b.test.ts: 2 of 2 tests hold',
      '  NOT SHOWN  API2 sign-in',
      '      - c.test.ts “locks”: failed',
      '  NOT SHOWN  API3 fields',
      '      - no test is named',
    ],
    unmet: ['  OWASP, API2 sign-in: not shown', '  OWASP, API3 fields: not shown'],
  })
})

it('a quoted test that did not run shows nothing, nor does a file that did not start or was passed over', () => {
  const { lines, unmet } = riskReport(page, [
    { path: 'a.test.ts', tests: [passed('orders sees its own')] },
    { path: 'b.test.ts', tests: [passed('one'), { status: 'skipped', fullName: 'two' }] },
    { path: 'c.test.ts', tests: [] },
  ])
  expect(lines).toContain('      - a.test.ts “sees no other”: did not run')
  expect(lines).toContain('      - b.test.ts: 1 of 2 tests hold')
  expect(lines).toContain('      - c.test.ts: did not run')
  expect(unmet).toHaveLength(3)
})
