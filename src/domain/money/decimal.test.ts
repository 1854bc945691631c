import fc from 'fast-check'
import { expect, it } from 'vitest'

import { fromDecimal } from './fromDecimal'
import { toDecimal } from './toDecimal'

it('reads what it writes, in currencies with 0, 2 and 3 digits after the point (B16)', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999_999), fc.constantFrom('JPY', 'RUB', 'KWD'), (amount, currency) => {
      expect(fromDecimal(toDecimal(amount, currency), currency)).toBe(amount)
    }),
  )
})

it.each([
  ['0.01', 'RUB', 1],
  ['99999999.99', 'RUB', 9_999_999_999],
  ['100.0', 'RUB', 10_000],
  ['100', 'RUB', 10_000],
  ['100', 'JPY', 100],
  ['100.000', 'RUB', 10_000],
  ['1.234', 'KWD', 1_234],
  ['100.001', 'RUB', null],
  ['100.5', 'JPY', null],
  ['1e2', 'RUB', null],
  ['100,00', 'RUB', null],
  [' 100.00', 'RUB', null],
  ['-1.00', 'RUB', null],
  ['', 'RUB', null],
  ['.50', 'RUB', null],
])('%j %s → %s (B16)', (text, currency, amount) => {
  expect(fromDecimal(text, currency)).toBe(amount)
})

it.each([
  [1, 'RUB', '0.01'],
  [10_050, 'RUB', '100.50'],
  [100, 'JPY', '100'],
  [5, 'KWD', '0.005'],
])('%s %s → %s', (amount, currency, text) => {
  expect(toDecimal(amount, currency)).toBe(text)
})
