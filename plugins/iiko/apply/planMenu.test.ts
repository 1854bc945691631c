import { describe, expect, it } from 'vitest'

import type { MappedDish, MappedMenu } from '@/src/domain/iiko/menu'

import { planMenu } from './planMenu'
import type { DishFields, StoredMenu } from './stored'

const dish: MappedDish = {
  externalId: 'd',
  sku: '00312',
  name: 'Карбонара',
  description: 'Бекон',
  priceKopecks: 75900,
  categoryExternalId: 'c',
  isAvailable: true,
  order: 1,
}
const fields: DishFields = {
  name: 'Карбонара',
  description: 'Бекон',
  price: 75900,
  category: 'c',
  isAvailable: true,
  sku: '00312',
  isTrashed: false,
}
const category = { externalId: 'c', name: 'Пицца', parentExternalId: null, order: 0 }

const stored = (more: Partial<DishFields> = {}): StoredMenu => ({
  categories: new Map([
    ['c', { id: 1, name: 'Пицца', fields: { name: 'Пицца', parent: null, isTrashed: false } }],
  ]),
  dishes: new Map([
    ['d', { id: 2, name: 'Карбонара', isPublished: true, fields: { ...fields, ...more } }],
  ]),
})
const menu = (more: Partial<MappedMenu> = {}): MappedMenu => ({
  categories: [category],
  dishes: [dish],
  withdrawn: [],
  skipped: [],
  remarks: [],
  ...more,
})
const changes = (before: StoredMenu, after: MappedMenu) =>
  planMenu(before, after).dishes.updated.map((update) => update.changes)

describe('planMenu', () => {
  it('has nothing to write when all is the same', () => {
    expect(planMenu(stored(), menu()).size).toBe(0)
  })

  it('creates into an empty menu', () => {
    const nothing = { categories: new Map(), dishes: new Map() }
    const plan = planMenu(nothing, menu())
    expect(plan).toMatchObject({ size: 2, dishes: { created: [{ externalId: 'd' }] } })
  })

  it('leaves what staff wrote where iiko says nothing', () => {
    const silent = { ...dish, sku: null, description: null, categoryExternalId: null }
    const written = stored({ sku: 'наш', description: 'наше', category: 'other' })
    expect(changes(written, menu({ dishes: [silent] }))).toEqual([])
  })

  it('takes what iiko says', () => {
    const written = stored({ sku: null, description: 'наше', category: null, price: 1 })
    expect(changes(written, menu())).toEqual([
      { sku: '00312', description: 'Бекон', category: 'c', price: 75900 },
    ])
  })

  it('T18: takes a dish out of the trash, and stops the sale of a withdrawn one', () => {
    expect(changes(stored({ isTrashed: true }), menu())).toEqual([{ isTrashed: false }])
    const gone = menu({ dishes: [], withdrawn: ['d', 'never seen'] })
    expect(changes(stored(), gone)).toEqual([{ isAvailable: false }])
    expect(planMenu(stored(), gone).dishes.created).toEqual([])
    expect(changes(stored({ isAvailable: false }), gone)).toEqual([])
    expect(changes(stored({ isTrashed: true }), gone)).toEqual([])
  })
})
