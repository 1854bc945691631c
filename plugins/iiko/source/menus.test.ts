import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { guardsOf } from '@/src/domain/iiko/plan/guardsOf'
import { inverseOf } from '@/src/domain/iiko/plan/inverseOf'
import { planMenu } from '@/src/domain/iiko/plan/planMenu'
import { recordKey } from '@/src/domain/iiko/plan/recordKey'
import { wantedFromExternalMenu } from '@/src/domain/iiko/wanted/wantedFromExternalMenu'

import { readExternalMenuSource } from './readSource'
import {
  codes,
  edit,
  idOf,
  type Json,
  menuOf,
  menuOfText,
  price,
  product,
  recordOf,
  storedFrom,
} from './testing/menus'

describe('an external menu', () => {
  const here = '7bc05553-4b68-44e8-b7bc-37be63c6d9e9'
  const there = '5fcf7ef5-d031-4e51-8592-641094fb4bc3'
  const item = (number: number, more: Json = {}) => ({
    itemId: idOf(number),
    name: `Пицца ${number}`,
    itemSizes: [
      {
        sizeId: idOf(70),
        sizeName: '30',
        isDefault: true,
        portionWeightGrams: 450,
        prices: [
          { organizations: [here], price: 500.5 },
          { organizations: [there], price: 600 },
        ],
        itemModifierGroups: [
          {
            itemGroupId: idOf(80),
            name: 'Соус',
            restrictions: { minQuantity: 0, maxQuantity: 1 },
            items: [
              { itemId: idOf(81), name: 'Кетчуп', prices: [{ organizations: [here], price: 50 }] },
            ],
          },
        ],
        buttonImageUrl: 'https://example.org/a.jpg',
      },
    ],
    allergens: [{ id: idOf(90), code: '1', name: 'Молоко' }],
    ...more,
  })
  const read = (answer: Json) => {
    const source = readExternalMenuSource(Buffer.from(JSON.stringify(answer)))
    if (!source.ok) throw new Error(JSON.stringify(source.fault))
    return wantedFromExternalMenu(source.value, { organization: here, others: [there] })
  }

  it('T5 is one dish where an item stands in two categories', () => {
    const itemCategories = [
      { id: idOf(1), name: 'Пицца', items: [item(5)] },
      { id: idOf(2), name: 'Хиты', items: [item(5)] },
    ]
    const menu = read({ itemCategories, comboCategories: [] })
    expect(menu.records.filter(({ kind }) => kind === 'dish')).toHaveLength(1)
    expect(recordOf(menu, 5)?.fields).toMatchObject({
      category: idOf(1),
      price: 50050,
      allergens: ['milk'],
      groups: [idOf(80)],
    })
    expect(codes(menu)).toEqual(['inTwoCategories'])
    expect(recordOf(menu, 5)?.fields.images).toEqual(['https://example.org/a.jpg'])
  })

  it('tells the prices of another organisation, and reads combos', () => {
    const combo = {
      id: idOf(60),
      name: 'Ланч',
      price: 350,
      priceStrategy: 'FIXED',
      groups: [
        {
          id: idOf(61),
          name: 'Пицца',
          isMainGroup: true,
          items: [{ itemId: idOf(5), sizeId: idOf(70), priceModificationAmount: 20 }],
        },
      ],
    }
    const menu = read({
      itemCategories: [{ id: idOf(1), name: 'Пицца', items: [item(5)] }],
      comboCategories: [{ id: idOf(2), name: 'Наборы', combos: [combo] }],
    })
    const offer = menu.records.find(({ kind }) => kind === 'offer')
    expect(offer?.fields).toEqual({ price: 60000, isHidden: false })
    expect(recordOf(menu, 60)?.fields).toMatchObject({ isCombo: true, price: 35000 })
    expect(recordOf(menu, 60)?.rows).toHaveLength(1)
  })

  it('does not sell there what has a price that nobody could ask', () => {
    const [size] = item(5).itemSizes
    const modifier = { itemId: idOf(81), name: 'Кетчуп' }
    const prices = (right: number) => [
      { organizations: [here], price: right },
      { organizations: [there], price: 9e12 },
    ]
    const group = { itemGroupId: idOf(80), name: 'Соус', restrictions: {} }
    const itemSizes = [
      {
        ...size,
        prices: prices(500),
        itemModifierGroups: [{ ...group, items: [{ ...modifier, prices: prices(50) }] }],
      },
    ]
    const items = [item(5, { itemSizes })]
    const menu = read({ itemCategories: [{ id: idOf(1), name: 'Пицца', items }] })
    const offers = menu.records.filter(({ kind }) => kind === 'offer')
    expect(offers.map(({ fields }) => fields)).toEqual([
      { price: null, isHidden: true },
      { price: null, isHidden: true },
    ])
  })
})

describe('guards and undo', () => {
  const limits = { removedPercent: 20, priceFactor: 2 }
  const many = Array.from({ length: 10 }, (_, index) => product(index + 1))

  it('holds a run that takes away much, or makes a price jump', () => {
    const { after } = storedFrom(menuOf({ products: many }))
    const fewer = planMenu(menuOf({ products: many.slice(3) }), after)
    expect(guardsOf(fewer.changes, after, limits)).toMatchObject([
      { code: 'removed', count: 3, of: 10 },
    ])
    const dear = [product(1, { sizePrices: [price(201)] }), ...many.slice(1)]
    expect(guardsOf(planMenu(menuOf({ products: dear }), after).changes, after, limits)).toEqual([
      { code: 'priced', count: 1, name: 'Блюдо 1', was: 10000, becomes: 20100 },
    ])
    expect(
      guardsOf(planMenu(menuOf({ products: many.slice(2) }), after).changes, after, limits),
    ).toEqual([])
  })

  it('takes a run back, except what staff have done since', () => {
    const first = menuOf({ products: many })
    const { after } = storedFrom(first)
    const second = menuOf({
      products: [
        product(1, { name: 'Новое', sizePrices: [price(150)] }),
        ...many.slice(1),
        product(11),
      ],
    })
    const { plan, after: last } = storedFrom(second, after)
    edit(last, 1, { name: 'Наше' })
    const back = plan.changes.map((change) => inverseOf(change, last.get(recordKey(change))))
    expect(back).toMatchObject([
      { action: 'remove', externalId: idOf(11) },
      { action: 'update', fields: { price: [15000, 10000] } },
    ])
    expect(back[1]?.fields).not.toHaveProperty('name')
  })
})

const fixtures = path.resolve('../shared/iiko/fixtures')
describe.skipIf(!existsSync(fixtures))('recorded answers (skipped without ../shared/iiko)', () => {
  const files = existsSync(fixtures)
    ? readdirSync(fixtures).filter((name) => name.endsWith('.json'))
    : []
  it.each(files)(
    '%s: a golden summary, nothing skipped without a reason, twice is once',
    (file) => {
      const menu = menuOfText(readFileSync(path.join(fixtures, file), 'utf8'))
      expect({
        records: menu.records.map(({ kind, name, fields, rows }) => [
          kind,
          name,
          fields.price ?? null,
          fields.portionAmount ?? null,
          rows?.map((row) => `${String(row.fields.name)} ${String(row.fields.price)}`) ?? [],
        ]),
        skipped: menu.skipped.map(({ name, code }) => `${name}: ${code}`),
        remarks: menu.remarks.map(({ name, code }) => `${name}: ${code}`),
      }).toMatchSnapshot()
      const { after } = storedFrom(menu)
      const again = planMenu(menu, after)
      expect([again.changes, again.given]).toEqual([[], []])
    },
  )
})
