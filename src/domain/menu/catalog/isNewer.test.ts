import { expect, it } from 'vitest'

import { isNewer } from './isNewer'

it.each([
  ['10.0', '9.1700000000', true],
  ['9.1700000001', '9.1700000000', true],
  ['9.1700000000', '9.1700000000', false],
  ['9.1700000000', '10.0', false],
])('%s is newer than %s: %s', (version, than, expected) => {
  expect(isNewer(version, than)).toBe(expected)
})
