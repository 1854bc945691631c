import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Wanted } from '../Compiled'
import { aCategory, aDish, aModel, aPhoto, aSize } from '../testing/aMenu'
import { compiledFor } from '../testing/compiledFor'

import type { FlatFilter } from './Flat'
import { flatMenu } from './flatMenu'
import { itemOf } from './itemOf'
import { pageOf } from './pageOf'

type Page = { items: { id: number; name: string; price: number }[]; total: number }
const asPage: (json: string) => Page = JSON.parse

const model = aModel({
  categories: [
    aCategory({ id: 1, name: { ru: 'Супы', en: 'Soups' } }),
    aCategory({ id: 2, name: { ru: 'Напитки' } }),
  ],
  photos: new Map([
    [4, aPhoto({ id: 4, alt: { ru: 'Тарелка борща' } })],
    [5, aPhoto({ id: 5, url: null })],
  ]),
  dishes: [
    aDish({
      id: 1,
      name: { ru: 'Борщ', en: 'Borscht' },
      description: { ru: 'Свёкла и сметана', en: 'Beetroot' },
      price: 59_000,
      categoryId: 1,
      sku: 'A-1',
      slug: 'borshch',
      photos: [4, 5, 6],
    }),
    aDish({ id: 2, name: { ru: 'Щи 50% жира' }, categoryId: 1, sku: 'B_2' }),
    aDish({ id: 3, name: { ru: 'Кисель' }, categoryId: 2, isAvailable: false }),
    aDish({ id: 4, name: { ru: 'Не здесь' } }),
    aDish({ id: 5, name: { ru: 'Компот' }, categoryId: 77 }),
    aDish({
      id: 6,
      name: { ru: 'Пицца' },
      sizes: [aSize({ key: 's', price: 300 }), aSize({ key: 'l', price: 500, isDefault: true })],
    }),
  ],
  offers: new Map([
    [
      1,
      [
        { locationId: 1, dishId: 4, sizeKey: '', price: null, isHidden: true },
        { locationId: 1, dishId: 2, sizeKey: '', price: 12_300, isHidden: false },
      ],
    ],
  ]),
})

const flatIn = (wanted: Partial<Wanted> = {}) =>
  flatMenu(model, compiledFor(model, wanted).compiled)
const flat = flatIn()
const page = (filter: FlatFilter, skip = 0, limit = 100) =>
  asPage(pageOf(flat, { ...filter, skip, limit }).body.toString())

describe('the flat list', () => {
  it('has each dish with the members that it has always had, in their order', () => {
    expect(itemOf(flat, 1)?.toString()).toBe(
      JSON.stringify({
        id: 1,
        name: 'Борщ',
        description: 'Свёкла и сметана',
        price: 59_000,
        category: 'Супы',
        is_available: true,
        created_at: '2026-01-01T00:00:00.000Z',
        updated_at: '2026-01-02T00:00:00.000Z',
        category_id: 1,
        slug: 'borshch',
        sku: 'A-1',
        photos: [
          {
            url: '/media/4.jpg',
            alt: 'Тарелка борща',
            width: 1600,
            height: 1200,
            sizes: {
              thumbnail: null,
              thumbnail_avif: null,
              card: { url: '/media/4.webp', type: 'image/webp', width: 640, height: 480 },
              card_avif: { url: '/media/4.avif', type: 'image/avif', width: 640, height: 480 },
              page: null,
              page_avif: null,
            },
          },
        ],
      }),
    )
    expect(itemOf(flat, 5)?.toString()).toContain(
      '"category":null,"is_available":true,"created_at":"2026-01-01T00:00:00.000Z","updated_at":"2026-01-02T00:00:00.000Z","category_id":null',
    )
  })

  it('has no dish that is not listed here, and one that is stopped by its id', () => {
    expect(itemOf(flat, 4)).toBeNull()
    expect(itemOf(flat, 99)).toBeNull()
    expect(itemOf(flat, 3)?.toString()).toContain('"is_available":false')
  })

  it('has the prices of the place, of a dish with sizes that of the first one offered', () => {
    expect(page({}).items.map(({ id, price }) => [id, price])).toEqual([
      [1, 59_000],
      [2, 12_300],
      [3, 10_000],
      [5, 10_000],
      [6, 500],
    ])
  })

  it('speaks the locale asked for, and the other where it has no words', () => {
    const english = flatIn({ locale: 'en' })
    expect(itemOf(english, 1)?.toString()).toContain('"name":"Borscht","description":"Beetroot"')
    expect(itemOf(english, 1)?.toString()).toContain('"category":"Soups"')
    expect(itemOf(english, 3)?.toString()).toContain('"category":"Напитки"')
  })

  it.each<[FlatFilter, number[]]>([
    [{}, [1, 2, 3, 5, 6]],
    [{ category: '', q: '' }, [1, 2, 3, 5, 6]],
    [{ isAvailable: true }, [1, 2, 5, 6]],
    [{ isAvailable: false }, [3]],
    [{ category: 'супы' }, [1, 2]],
    [{ category: 'SOUPS' }, [1, 2]],
    [{ category: 'Суп' }, []],
    [{ category: 'напитки', isAvailable: true }, []],
    [{ q: 'БОРЩ' }, [1]],
    [{ q: 'borscht' }, [1]],
    [{ q: 'СВЁКЛА' }, [1]],
    [{ q: 'beet' }, [1]],
    [{ q: 'a-1' }, [1]],
    [{ q: '%' }, [2]],
    [{ q: '_' }, [2]],
    [{ q: '\\' }, []],
    [{ q: 'борщ', category: 'Напитки' }, []],
    [{ q: "' or 1=1 --" }, []],
  ])('finds by %o', (filter, ids) => {
    expect(page(filter)).toMatchObject({ items: ids.map((id) => ({ id })), total: ids.length })
  })

  it('gives any page of what matches, and how much that is', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 8 }), (skip, limit) => {
        const all = page({})
        const { body, total } = pageOf(flat, { skip, limit })
        expect(total).toBe(5)
        expect(body.toString()).toBe(
          JSON.stringify({ items: all.items.slice(skip, skip + limit), total: 5 }),
        )
      }),
    )
  })
})
