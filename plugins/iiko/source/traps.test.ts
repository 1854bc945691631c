import { describe, expect, it } from 'vitest'

import { readNomenclatureSource } from './readSource'
import {
  codes,
  edit,
  group,
  idOf,
  menuOf,
  menuOfText,
  price,
  product,
  recordOf,
  storedFrom,
} from './testing/menus'

describe('traps of CONTRACT.md', () => {
  it('T1 keeps a product whose group is not in the answer, under no category', () => {
    const menu = menuOf({ products: [product(1, { parentGroup: idOf(99) })] })
    expect(recordOf(menu, 1)?.fields.category).toBeNull()
    expect(codes(menu)).toEqual(['unknownGroup'])
  })

  it('T2 takes a modifier among dishes for none, and a dish as a modifier for both', () => {
    const child = { id: idOf(3), minAmount: 0, maxAmount: 1 }
    const modifiers = { id: idOf(9), minAmount: 0, maxAmount: 2, childModifiers: [child] }
    const menu = menuOf({
      groups: [group(9, { isGroupModifier: true })],
      products: [
        product(1, { groupModifiers: [modifiers] }),
        product(2, { type: 'Modifier' }),
        product(3),
      ],
    })
    expect(recordOf(menu, 2)).toBeUndefined()
    expect(recordOf(menu, 3)?.kind).toBe('dish')
    expect(recordOf(menu, 1)?.fields.groups).toEqual([idOf(9)])
    expect(recordOf(menu, 9)?.rows?.[0]?.fields).toMatchObject({ name: 'Блюдо 3', price: 10000 })
  })

  it('T3 takes null and missing for nothing', () => {
    const nulls = { tags: null, description: null, measureUnit: null, imageLinks: null }
    const menu = menuOf({ products: [product(1, nulls), product(2)] })
    expect(menu.skipped).toEqual([])
    expect(recordOf(menu, 1)?.fields).toMatchObject({ tags: [], description: null })
  })

  it('T4 lifts the products of a deleted group, and keeps a group whose products are deleted', () => {
    const menu = menuOf({
      groups: [group(1), group(2, { parentGroup: idOf(1), isDeleted: true }), group(3)],
      products: [
        product(4, { parentGroup: idOf(2) }),
        product(5, { parentGroup: idOf(3), isDeleted: true }),
      ],
    })
    expect(recordOf(menu, 4)?.fields.category).toBe(idOf(1))
    expect(recordOf(menu, 3)?.kind).toBe('category')
    expect(menu.withdrawn).toEqual([idOf(5)])
  })

  it('T6 reads nought, what is off the menu, some sizes, and the next price from its day', () => {
    const sizes = [
      { id: idOf(7), name: 'S', isDefault: true },
      { id: idOf(8), name: 'L', isDefault: false },
    ]
    const off = { isIncludedInMenu: false }
    const next = {
      nextPrice: 120,
      nextIncludedInMenu: true,
      nextDatePrice: '2026-11-29 00:00:00.000',
    }
    const products = [
      product(1, { sizePrices: [price(0)] }),
      product(2, { sizePrices: [price(50, null, off)] }),
      product(3, { sizePrices: [price(10, idOf(7), off), price(20, idOf(8))] }),
      product(4, { sizePrices: [price(100, null, next)] }),
    ]
    const menu = menuOf({ sizes, products })
    expect(codes(menu)).toEqual(['zeroPrice'])
    expect(recordOf(menu, 2)?.fields.isAvailable).toBe(false)
    expect(recordOf(menu, 3)?.rows?.map(({ fields }) => fields.name)).toEqual(['L'])
    expect(recordOf(menu, 4)?.fields.price).toBe(10000)
    expect(menu.nextPriceAt).toBe('2026-11-29 00:00:00')
    const later = menuOf({ sizes, products }, '2026-11-29 00:00:00')
    expect(recordOf(later, 4)?.fields.price).toBe(12000)
    expect(later.nextPriceAt).toBeNull()
  })

  it('T7 drops a price without size beside sizes, and keeps a size that is not described', () => {
    const menu = menuOf({ products: [product(1, { sizePrices: [price(1), price(2, idOf(7))] })] })
    expect(codes(menu)).toEqual(['sizeWithoutId', 'unknownSize'])
    expect(recordOf(menu, 1)?.rows?.map(({ fields }) => fields.price)).toEqual([200])
  })

  it('T8 reads 0 as no limit, and children’s limits only where they have any', () => {
    const child = { id: idOf(2), minAmount: 1, maxAmount: 0, required: true }
    const used = (id: number, has: boolean) => ({
      id: idOf(id),
      minAmount: 0,
      maxAmount: 0,
      required: true,
      childModifiersHaveMinMaxRestrictions: has,
      childModifiers: [child],
    })
    const menu = menuOf({
      products: [
        product(1, { groupModifiers: [used(8, false), used(9, true)] }),
        product(2, { type: 'Modifier' }),
      ],
    })
    expect(recordOf(menu, 8)?.fields).toMatchObject({ min: 1, max: null })
    expect(recordOf(menu, 8)?.rows?.[0]?.fields).toMatchObject({ min: 0, max: null })
    expect(recordOf(menu, 9)?.rows?.[0]?.fields).toMatchObject({ min: 1, max: null })
  })

  it.each([
    ['0.1', 10],
    ['0.30000000000000004', 30],
    ['279.000000000', 27900],
    ['1e3', 100000],
    ['4503599.005000000', 450359901],
  ])('T9 reads %s roubles as %i kopecks', (roubles, kopecks) => {
    const text = JSON.stringify({ groups: [], products: [product(1)], sizes: [] })
    const menu = menuOfText(text.replace('"currentPrice":100', `"currentPrice" : ${roubles}`))
    expect(recordOf(menu, 1)?.fields.price).toBe(kopecks)
  })

  it('T10 takes nothing away by an answer without a product', () => {
    const { after } = storedFrom(menuOf({ groups: [group(1)], products: [product(2)] }))
    const { plan } = storedFrom(menuOf({}), after)
    expect(plan.changes).toEqual([])
  })

  it('T17 keeps odd names and two of one name apart; a renamed product keeps staff’s edits', () => {
    const odd = '<b>"Борщ" 🍲</b>'
    const first = menuOf({
      products: [
        product(1, { name: odd }),
        product(2, { name: odd }),
        product(3, { name: 'я'.repeat(500) }),
      ],
    })
    expect(recordOf(first, 1)?.name).toBe(odd)
    expect(recordOf(first, 3)?.name).toHaveLength(255)
    const { after } = storedFrom(first)
    edit(after, 1, { description: 'Наш текст' })
    const { plan, after: last } = storedFrom(
      menuOf({
        products: [
          product(1, { name: 'Суп', description: 'Их' }),
          product(2, { name: odd }),
          product(3, { name: 'я'.repeat(500) }),
        ],
      }),
      after,
    )
    expect(plan.counts).toMatchObject({ update: 1, create: 0, remove: 0, kept: 1 })
    expect(last.get(`dish:${idOf(1)}`)?.fields).toMatchObject({
      name: 'Суп',
      description: 'Наш текст',
    })
  })

  it('T18 brings a product back as the same dish, and throws away what became a modifier', () => {
    const { after } = storedFrom(menuOf({ products: [product(1), product(2)] }))
    edit(after, 1, { description: 'Наш текст' })
    const without = storedFrom(menuOf({ products: [product(2, { type: 'Modifier' })] }), after)
    expect(without.plan.counts.remove).toBe(2)
    const back = storedFrom(menuOf({ products: [product(1), product(2)] }), without.after)
    expect(back.plan.counts).toMatchObject({ restore: 2, create: 0 })
    expect(back.after.get(`dish:${idOf(1)}`)?.fields.description).toBe('Наш текст')
  })

  it('T20 takes a tree ten deep and a circle', () => {
    const deep = Array.from({ length: 10 }, (_, index) =>
      group(index + 1, index === 0 ? {} : { parentGroup: idOf(index) }),
    )
    const circle = [group(21, { parentGroup: idOf(22) }), group(22, { parentGroup: idOf(21) })]
    const menu = menuOf({ groups: [...deep, ...circle], products: [product(50)] })
    expect(recordOf(menu, 10)?.fields.parent).toBe(idOf(9))
    expect(recordOf(menu, 21)?.fields.parent).toBeNull()
    expect(codes(menu)).toEqual(['groupCycle'])
  })

  it('T20 takes 50,000 products, each as it is', () => {
    const menu = menuOf({
      products: Array.from({ length: 50_000 }, (_, index) => product(index + 1)),
    })
    expect([menu.records.length, menu.skipped.length]).toEqual([50_000, 0])
  }, 60_000)

  it('reports a bad record with its id and reason, and goes on', () => {
    const text = JSON.stringify({
      groups: [],
      products: [product(1, { sizePrices: [price('12')] }), product(2, { name: 5 }), product(3)],
    })
    const read = readNomenclatureSource(Buffer.from(text), ({ products }) => [...products])
    if (!read.ok) throw new Error('unreadable')
    expect(read.value.map(({ id }) => id)).toEqual([idOf(1), idOf(3)])
    expect(read.bad).toMatchObject([
      { externalId: idOf(2), code: 'wrongType', params: { path: '$.products[1].name' } },
    ])
  })

  it('says where a file breaks off', () => {
    const text = JSON.stringify({ groups: [], products: [product(1)] })
    const read = readNomenclatureSource(Buffer.from(text.slice(0, -20)), ({ products }) => [
      ...products,
    ])
    expect(read).toMatchObject({ ok: false, fault: { code: 'notJson' } })
  })
})
