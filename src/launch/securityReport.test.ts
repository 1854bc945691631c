import { expect, it } from 'vitest'

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
  expect(securityReport(report, { root: '/carte', seed: '7' })).toEqual([
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
