import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fromPaypalValue, paypalCurrencies, toPaypalValue } from './paypalValue'

describe('paypalValue (B16)', () => {
  it.each([
    [1, 'EUR', '0.01'],
    [9_999_999_999, 'USD', '99999999.99'],
    [500, 'JPY', '500'],
    [50_000, 'HUF', '500'],
    [50_050, 'HUF', null],
    [0, 'EUR', null],
    [-1, 'EUR', null],
    [0.5, 'EUR', null],
    [100, 'RUB', null],
  ])('%d %s is %j', (amount, currency, value) => {
    expect(toPaypalValue(amount, currency)).toBe(value)
  })

  it.each([
    ['100', 10_000],
    ['100.0', 10_000],
    ['0.01', 1],
    ['99999999.99', 9_999_999_999],
    ['1e2', null],
    ['100,00', null],
    [' 100.00', null],
    ['100.005', null],
    ['-1.00', null],
    ['', null],
  ])('%j is %j cents', (value, amount) => {
    expect(fromPaypalValue(value, 'EUR')).toBe(amount)
  })

  it('comes back to the same sum, or is refused', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...paypalCurrencies), (amount, currency) => {
        const value = toPaypalValue(amount, currency)
        if (value !== null) expect(fromPaypalValue(value, currency)).toBe(amount)
      }),
    )
  })
})
