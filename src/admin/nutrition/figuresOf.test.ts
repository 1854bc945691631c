import { expect, it } from 'vitest'

import { figuresOf } from './figuresOf'

const given = { per: 'hundred', kcal: 120, protein: 4.5, fat: null, carbohydrates: '' }

it('reckons the portion from 100 g', () => {
  expect(figuresOf(given, { amount: 350, unit: 'g' })).toEqual({
    per: 'portion',
    facts: { kcal: 420, protein: 15.8, fat: null, carbohydrates: null },
  })
})

it('reckons 100 ml from the portion', () => {
  expect(figuresOf({ ...given, per: 'portion' }, { amount: 200, unit: 'ml' })).toEqual({
    per: 'hundred',
    facts: { kcal: 60, protein: 2.3, fat: null, carbohydrates: null },
  })
})

it.each([
  [given, {}],
  [given, { amount: 8, unit: 'pcs' }],
  [{ per: 'hundred' }, { amount: 350, unit: 'g' }],
])('knows nothing of %j in %j', (nutrition, portion) => {
  expect(figuresOf(nutrition, portion)).toBeNull()
})
