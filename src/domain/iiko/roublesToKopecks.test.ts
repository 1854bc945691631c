import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { roublesToKopecks } from './roublesToKopecks'

const read = (json: string) => {
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'number') throw new Error('not a number')
  return roublesToKopecks(value)
}

describe('roublesToKopecks (T9)', () => {
  it.each([
    ['279.000000000', 27900n],
    ['279', 27900n],
    ['0.1', 10n],
    ['0.29', 29n],
    ['1.005e2', 10050n],
    ['1e3', 100000n],
    ['1E-2', 1n],
    ['4.35', 435n],
    ['1.1', 110n],
    ['0', 0n],
    ['-0', 0n],
    ['0.30000000000000004', 30n],
    ['9999999.99', 999999999n],
    ['1e21', 10n ** 23n],
  ])('reads %s exactly', (json, kopecks) => {
    expect(read(json)).toEqual({ kopecks, isExact: true })
  })

  it.each([
    ['99.999', 10000n],
    ['1.005', 101n],
    ['0.001', 0n],
    ['10.994', 1099n],
  ])('rounds %s half up and says so', (json, kopecks) => {
    expect(read(json)).toEqual({ kopecks, isExact: false })
  })

  it('takes a sum of doubles for what it means', () => {
    expect(roublesToKopecks(0.1 + 0.2)).toEqual({ kopecks: 30n, isExact: true })
  })

  it('takes dust below the nine decimals for nothing', () => {
    expect(roublesToKopecks(5e-324)).toEqual({ kopecks: 0n, isExact: true })
  })

  it.each([-1, NaN, Infinity])('refuses %d', (value) => {
    expect(() => roublesToKopecks(value)).toThrow(RangeError)
  })

  it('gives back every amount to the kopeck, however it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 2, max: 9 }),
        (kopecks, decimals) => {
          const cents = String(kopecks % 100)
            .padStart(2, '0')
            .padEnd(decimals, '0')
          const json = `${Math.trunc(kopecks / 100)}.${cents}`
          expect(read(json)).toEqual({ kopecks: BigInt(kopecks), isExact: true })
        },
      ),
    )
  })

  it('forgives the error that adding two exact prices in doubles makes', () => {
    const price = fc.integer({ min: 0, max: 99_999_99 })
    fc.assert(
      fc.property(price, price, (a, b) => {
        expect(roublesToKopecks(a / 100 + b / 100)).toEqual({
          kopecks: BigInt(a + b),
          isExact: true,
        })
      }),
    )
  })
})
