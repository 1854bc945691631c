import fc from 'fast-check'
import { expect, it } from 'vitest'

import { checkVariables } from './checkVariables'
import { editDistance } from './editDistance'

const known = ['guest.name', 'order.number', 'order.total']

it('suggests the name that was probably meant', () => {
  expect(checkVariables(['guest.name', 'guest.nmae', 'Order.Total', 'weather'], known)).toEqual([
    { name: 'guest.nmae', suggestion: 'guest.name' },
    { name: 'Order.Total', suggestion: 'order.total' },
    { name: 'weather' },
  ])
})

it('measures a distance', () => {
  const word = fc.string({ maxLength: 8 })
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, a)).toBe(0)
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
  expect(editDistance('kitten', 'sitting')).toBe(3)
})
