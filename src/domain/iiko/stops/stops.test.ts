import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { diffStops } from './diffStops'
import type { IikoBalance, Known, StopLine } from './Stop'
import { lineName, stopLines } from './stopLines'

const known: Known = {
  dishes: [
    {
      id: 1,
      externalId: 'pizza',
      sizes: ['s', 'l'].map((key) => ({ key, externalId: `size ${key}` })),
    },
    { id: 2, externalId: 'soup', sizes: [] },
    { id: 3, externalId: 'cheese', sizes: [] },
  ],
  modifiers: [
    { groupId: 7, key: 'c7', externalId: 'cheese' },
    { groupId: 8, key: 'c8', externalId: 'cheese' },
  ],
}
const of = (productId: string, balance: number, sizeId: string | null = null): IikoBalance => ({
  productId,
  sizeId,
  balance,
})
const dish = (dishId: number, remaining: number, sizeKey = ''): StopLine => ({
  dishId,
  sizeKey,
  groupId: null,
  modifierKey: '',
  remaining,
})

describe('stopLines (T13)', () => {
  it('names a product that we do not have, and stops nothing for it', () => {
    expect(stopLines([of('gone', 0), of('pizza', 0, 'size xl')], known)).toEqual({
      lines: [],
      unknown: [of('gone', 0), of('pizza', 0, 'size xl')],
    })
  })

  it('stops one size only', () => {
    expect(stopLines([of('pizza', 0, 'size l')], known).lines).toEqual([dish(1, 0, 'l')])
  })

  it('stops the dish where it has no sizes in Carte', () => {
    expect(stopLines([of('soup', 0, 'size l')], known).lines).toEqual([dish(2, 0)])
  })

  it.each([
    [0, 0],
    [-3, 0],
    [0.5, 0.5],
    [12, 12],
  ])('reads a balance of %d as %d left', (balance, left) => {
    expect(stopLines([of('soup', balance)], known).lines).toEqual([dish(2, left)])
  })

  it('stops a product both as a dish and as a modifier, in every group', () => {
    const { lines } = stopLines([of('cheese', 0)], known)
    expect(lines.map(lineName)).toEqual(['3   ', '  7 c7', '  8 c8'])
  })

  it('takes the least where two groups of tills in one restaurant differ', () => {
    expect(stopLines([of('soup', 4), of('soup', 1), of('soup', 9)], known).lines).toEqual([
      dish(2, 1),
    ])
  })
})

describe('diffStops', () => {
  it('brings back what the list has lost, and changes nothing else', () => {
    const kept = [
      { ...dish(1, 0), id: 10 },
      { ...dish(2, 3), id: 11 },
    ]
    expect(diffStops([dish(2, 3)], kept)).toEqual({ put: [], remove: [10] })
    expect(diffStops([dish(2, 2)], kept)).toEqual({ put: [dish(2, 2)], remove: [10] })
  })

  it('leads from any list to any other, and then has nothing to do', () => {
    const line = fc.record({
      dishId: fc.integer({ min: 1, max: 5 }),
      sizeKey: fc.constantFrom('', 's', 'l'),
      groupId: fc.constant(null),
      modifierKey: fc.constant(''),
      remaining: fc.integer({ min: 0, max: 3 }),
    })
    const list = fc.uniqueArray(line, { selector: lineName })
    fc.assert(
      fc.property(list, list, (before, after) => {
        const kept = before.map((each, index) => ({ ...each, id: index }))
        const { put, remove } = diffStops(after, kept)
        const puts = new Map(put.map((each) => [lineName(each), each]))
        const now = [
          ...kept
            .filter(({ id }) => !remove.includes(id))
            .filter((each) => !puts.has(lineName(each))),
          ...put.map((each, index) => ({ ...each, id: 100 + index })),
        ]
        expect(diffStops(after, now)).toEqual({ put: [], remove: [] })
        expect(now).toHaveLength(after.length)
      }),
    )
  })
})
