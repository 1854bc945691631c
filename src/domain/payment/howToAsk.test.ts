import { expect, it } from 'vitest'

import { howToAsk } from './howToAsk'

const hour = 3_600_000

it.each([
  ['never asked', { asked: null, unknowns: 0 }, 'call'],
  ['within the window (B4, B5)', { asked: 0, unknowns: 1 }, 'call'],
  ['after the window (B6)', { asked: -25 * hour, unknowns: 1 }, 'look-up'],
  ['the same failure again and again (B7)', { asked: 0, unknowns: 3 }, 'look-up'],
] as const)('%s', (_, operation, expected) => {
  expect(howToAsk(operation, 24 * hour, hour)).toBe(expected)
})
