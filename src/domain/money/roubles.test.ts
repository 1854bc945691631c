import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { formatRoubles } from './formatRoubles'
import { parseRoubles } from './parseRoubles'

describe('parseRoubles', () => {
  it.each([
    ['590', 59000],
    ['590,5', 59050],
    ['590.50', 59050],
    ['590,50 ₽', 59050],
    [' 1 290,05 руб. ', 129005],
    ['0', 0],
    ['9999999,99', 999999999],
  ])('reads %j as %i kopecks', (text, kopecks) => {
    expect(parseRoubles(text)).toBe(kopecks)
  })

  it.each(['', '−5', '-5', '5,005', 'сто', '1e3', '5,', ',5', '5 $', '12345678', '1.2.3'])(
    'refuses %j',
    (text) => {
      expect(parseRoubles(text)).toBeNull()
    },
  )
})

describe('formatRoubles', () => {
  it.each([
    [59000, 'ru', '590 ₽'],
    [129050, 'ru', '1 290,50 ₽'],
    [5, 'ru', '0,05 ₽'],
    [-59000, 'ru', '−590 ₽'],
    [129050, 'en', '₽1,290.50'],
  ] as const)('writes %i in %s', (kopecks, language, text) => {
    expect(formatRoubles(kopecks, language).replaceAll('\u00A0', ' ')).toBe(text)
  })

  it('is read back by parseRoubles to the kopeck', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (kopecks) => {
        expect(parseRoubles(formatRoubles(kopecks))).toBe(kopecks)
      }),
    )
  })
})
