import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { nutritionOf } from './nutritionOf'

const facts = { kcal: 70, protein: 3.5, fat: 3.2, carbohydrates: 6.8 }

describe('nutrition', () => {
  it('per 100 g gives a portion by its weight, kilocalories whole and grams to tenths', () => {
    expect(nutritionOf({ per: 'hundred', ...facts }, { amount: 350, unit: 'g' })).toEqual({
      per_portion: { kcal: 245, protein: 12.3, fat: 11.2, carbohydrates: 23.8 },
      per_100: facts,
    })
  })

  it('per portion gives 100 ml of a drink', () => {
    const portion = { kcal: 105, protein: 0, fat: null, carbohydrates: 26 }
    expect(nutritionOf({ per: 'portion', ...portion }, { amount: 250, unit: 'ml' })).toEqual({
      per_portion: portion,
      per_100: { kcal: 42, protein: 0, fat: null, carbohydrates: 10.4 },
    })
  })

  it.each([null, { amount: 8, unit: 'pcs' as const }, { amount: 0, unit: 'g' as const }])(
    'is not derived from a portion of %o',
    (portion) => {
      expect(nutritionOf({ per: 'portion', ...facts }, portion)).toEqual({
        per_portion: facts,
        per_100: null,
      })
      expect(nutritionOf({ per: 'hundred', ...facts }, portion)).toEqual({
        per_portion: null,
        per_100: facts,
      })
    },
  )

  it('that nobody measured is none', () => {
    const nothing = { kcal: null, protein: null, fat: null, carbohydrates: null }
    expect(nutritionOf(null, { amount: 100, unit: 'g' })).toBeNull()
    expect(nutritionOf({ per: 'portion', ...nothing }, { amount: 100, unit: 'g' })).toBeNull()
  })

  it('comes back from the other basis to within its rounding', () => {
    const figure = fc.integer({ min: 0, max: 2000 })
    fc.assert(
      fc.property(figure, fc.integer({ min: 1, max: 2000 }), (kcal, amount) => {
        const portion = { amount, unit: 'g' as const }
        const rest = { protein: null, fat: null, carbohydrates: null }
        const there = nutritionOf({ per: 'portion', kcal, ...rest }, portion)?.per_100
        const back = there && nutritionOf({ per: 'hundred', ...there }, portion)?.per_portion
        expect(Math.abs((back?.kcal ?? NaN) - kcal)).toBeLessThanOrEqual(amount / 200 + 0.5)
      }),
    )
  })
})
