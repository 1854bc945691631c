import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fromStripeAmount, toStripeAmount } from './stripeAmount'

describe('toStripeAmount (B16)', () => {
  it.each([
    [1, 'RUB', 1],
    [99_999_999, 'RUB', 99_999_999],
    [100_000_000, 'RUB', null],
    [0, 'RUB', null],
    [500, 'JPY', 500],
    [500, 'ISK', 50_000],
    [500, 'ugx', 50_000],
    [50_000, 'MGA', 500],
    [50_050, 'MGA', null],
    [1_230, 'KWD', 1_230],
    [1_234, 'KWD', null],
    [0.5, 'RUB', null],
  ])('%d of %s', (amount, currency, expected) => {
    expect(toStripeAmount(amount, currency)).toBe(expected)
  })

  it('comes back to the same sum, or is refused', () => {
    const currency = fc.constantFrom('RUB', 'EUR', 'JPY', 'ISK', 'UGX', 'MGA', 'KWD', 'TND', 'KRW')
    fc.assert(
      fc.property(fc.nat(200_000_000), currency, (amount, code) => {
        const asked = toStripeAmount(amount, code)
        if (asked !== null) expect(fromStripeAmount(asked, code)).toBe(amount)
      }),
    )
  })
})
