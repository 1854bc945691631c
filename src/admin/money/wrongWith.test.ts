import fc from 'fast-check'
import { expect, it } from 'vitest'

import { editRoubles } from '@/src/domain/money/editRoubles'

import { wrongWith } from './wrongWith'

it.each([
  ['590', true, null],
  ['1 290,50 ₽', true, null],
  ['сто', true, 'amount'],
  ['сто', false, 'amount'],
  ['-5', false, 'amount'],
  ['5,005', false, 'amount'],
  ['', true, 'missing'],
  ['  ', true, 'missing'],
  ['', false, null],
] as const)('%j, required: %s, is %s', (typed, required, wrong) => {
  expect(wrongWith(typed, required)).toBe(wrong)
})

it('finds nothing wrong with what the field itself shows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.constantFrom(',', '.'),
      (kopecks, separator) => {
        expect(wrongWith(editRoubles(kopecks, separator), true)).toBeNull()
      },
    ),
  )
})
