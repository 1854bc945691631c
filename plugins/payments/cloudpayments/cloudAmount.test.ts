import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fromCloudAmount, toCloudAmount } from './cloudAmount'

describe('sums of CloudPayments (B16)', () => {
  it.each([
    [1, '0.01'],
    [33_300, '333'],
    [110, '1.1'],
    [9_999_999_999, '99999999.99'],
  ])('%d kopecks are written %s', (amount, text) => {
    expect(JSON.stringify(toCloudAmount(amount, 'RUB'))).toBe(text)
  })

  it.each(['1e2', '100,00', ' 100.00', '0.005', '-1', '', 'NaN', '1.'])('%j is no sum', (text) => {
    expect(fromCloudAmount(text, 'RUB')).toBeNull()
  })

  it('is the same there and back, as a number of JSON and as text with two digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000_000 }), (amount) => {
        const sent: unknown = JSON.parse(JSON.stringify(toCloudAmount(amount, 'RUB')))
        expect(fromCloudAmount(Number(sent), 'RUB')).toBe(amount)
        expect(
          fromCloudAmount(
            `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`,
            'RUB',
          ),
        ).toBe(amount)
      }),
    )
  })
})
