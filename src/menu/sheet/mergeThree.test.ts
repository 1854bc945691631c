import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mergeThree } from './mergeThree'

describe('mergeThree', () => {
  it('keeps what the draft changed and takes the rest', () => {
    const before = { name: { ru: 'Борщ', en: null }, price: 1, sizes: [{ id: 'a', price: 1 }] }
    const after = { name: { ru: 'Борщ', en: 'Borscht' }, price: 2, sizes: [{ id: 'a', price: 3 }] }
    const draft = { name: { ru: 'Борщец' }, price: 1, sizes: [{ id: 'a', price: 1, sku: 'x' }] }
    expect(mergeThree({ before, after, draft })).toEqual({
      name: { ru: 'Борщец', en: 'Borscht' },
      price: 2,
      sizes: [{ id: 'a', price: 3, sku: 'x' }],
    })
  })

  it('adds new rows, and leaves out those that the draft took out', () => {
    const before = [{ id: 'a' }, { id: 'b', price: 1 }]
    const after = [{ id: 'a' }, { id: 'b', price: 2 }, { id: 'c' }]
    expect(mergeThree({ before, after, draft: [{ id: 'a' }] })).toEqual([{ id: 'a' }, { id: 'c' }])
  })

  it('is the draft when nothing changed, and the change when there is no draft of its own', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(mergeThree({ before: one, after: one, draft: other })).toEqual(other)
        expect(mergeThree({ before: one, after: other, draft: one })).toEqual(other)
      }),
    )
  })
})
