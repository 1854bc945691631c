import { describe, expect, it } from 'vitest'

import { closingLines, failedFiles, withTriedAgain } from './testReport.mjs'

const test = (fullName: string, status = 'passed') => ({ fullName, status })

const sound = { name: 'a.test.ts', status: 'passed', assertionResults: [test('one'), test('two')] }
const unsteady = {
  name: 'b.test.ts',
  status: 'failed',
  assertionResults: [test('three'), test('four', 'failed'), test('five', 'skipped')],
}
const unloaded = { name: 'c.test.ts', status: 'failed', assertionResults: [] }

describe('what a run of the tests ends with', () => {
  it('names each test that failed, and counts', () => {
    expect(closingLines([sound, unsteady])).toEqual([
      'failed: b.test.ts > four',
      '3 passed, 1 failed, 1 skipped',
    ])
    expect(closingLines([sound])).toEqual(['2 passed, 0 failed'])
  })

  it('counts a file that could not be loaded: it has no test that failed', () => {
    expect(failedFiles([sound, unloaded])).toEqual([unloaded])
    expect(closingLines([unloaded, sound])).toEqual([
      'failed: c.test.ts could not be run',
      '2 passed, 1 failed',
    ])
  })

  it('says of a file what its second run said, all of it', () => {
    const passed = { ...unsteady, status: 'passed', assertionResults: [test('three')] }
    expect(withTriedAgain([sound, unsteady], [passed])).toEqual([sound, passed])
    expect(failedFiles(withTriedAgain([sound, unsteady], [unsteady]))).toEqual([unsteady])
    expect(withTriedAgain([sound, unsteady, unloaded], [])).toEqual([sound, unsteady, unloaded])
  })
})
