import { expect, it } from 'vitest'

import { retryAfter } from './retryAfter'

const now = Date.parse('2026-11-23T12:00:00Z')

it.each([
  ['17', 17_000],
  ['0', 0],
  ['Mon, 23 Nov 2026 12:01:30 GMT', 90_000],
  ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
  ['99999999', 86_400_000],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s', (header, wait) => {
  expect(retryAfter(header, now)).toBe(wait)
})
