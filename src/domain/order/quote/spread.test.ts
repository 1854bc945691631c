import fc from 'fast-check'
import { expect, it } from 'vitest'

import { spread } from './spread'

const weights = fc.array(fc.nat(999_999_999), { minLength: 1, maxLength: 50 })

it.each([
  [100, [3333, 3333, 3333], [34, 33, 33]],
  [1, [1, 1, 1], [1, 0, 0]],
  [10, [0, 5, 5], [0, 5, 5]],
  [0, [5, 5], [0, 0]],
  [7, [0, 0], [7, 0]],
  [999_999_999, [999_999_999, 999_999_999], [500_000_000, 499_999_999]],
])('spreads %i by %j', (amount, by, shares) => {
  expect(spread(amount, by)).toEqual(shares)
})

it('gives everything away, to nobody more than their weight, nor a unit from their due', () => {
  fc.assert(
    fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (by, part) => {
      const whole = by.reduce((sum, weight) => sum + weight, 0)
      fc.pre(whole > 0)
      const amount = Math.floor(whole * part)
      const shares = spread(amount, by)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount)
      for (const [index, share] of shares.entries()) {
        const weight = BigInt(by[index] ?? 0)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(BigInt(share)).toBeLessThanOrEqual(weight)
        const off = BigInt(share) * BigInt(whole) - BigInt(amount) * weight
        expect(off < BigInt(whole) && -off < BigInt(whole)).toBe(true)
      }
    }),
  )
})
