import { describe, expect, it } from 'vitest'

import { mapNomenclature } from './mapNomenclature'
import type { IikoGroup, IikoProduct, IikoSizePrice } from './nomenclature'

const group = (id: string, more: Partial<IikoGroup> = {}): IikoGroup => ({
  id,
  name: `Раздел ${id}`,
  parentGroup: null,
  order: 0,
  isIncludedInMenu: true,
  isGroupModifier: false,
  isDeleted: false,
  ...more,
})

const price = (currentPrice: number, isIncludedInMenu = true, sizeId: string | null = null) =>
  ({ sizeId, price: { currentPrice, isIncludedInMenu } }) satisfies IikoSizePrice

const product = (id: string, more: Partial<IikoProduct> = {}): IikoProduct => ({
  id,
  name: `Блюдо ${id}`,
  description: null,
  code: null,
  type: 'Dish',
  parentGroup: null,
  order: 0,
  sizePrices: [price(279)],
  isDeleted: false,
  ...more,
})

const map = (
  groups: IikoGroup[],
  products: IikoProduct[] = [],
  sizes: Parameters<typeof mapNomenclature>[0]['sizes'] = [],
) => mapNomenclature({ groups, products, sizes })

const only = (more: Partial<IikoProduct>, groups: IikoGroup[] = []) => {
  const menu = map(groups, [product('p', more)])
  const reasonOf = ({ reason }: { reason: unknown }) => reason
  return {
    dish: menu.dishes[0],
    skipped: menu.skipped.filter(({ kind }) => kind === 'dish').map(reasonOf),
    remarks: menu.remarks.map(reasonOf),
    withdrawn: menu.withdrawn,
  }
}

describe('mapNomenclature: products', () => {
  it('maps every field', () => {
    const menu = map(
      [group('g')],
      [
        product('p', {
          name: ' Карбонара  <30 см> ',
          description: 'соус "ранч",\r\nбекон',
          code: '00312',
          parentGroup: 'g',
          order: 11,
          sizePrices: [price(759.5)],
        }),
      ],
    )
    expect(menu).toEqual({
      categories: [{ externalId: 'g', name: 'Раздел g', parentExternalId: null, order: 0 }],
      dishes: [
        {
          externalId: 'p',
          sku: '00312',
          name: 'Карбонара <30 см>',
          description: 'соус "ранч",\nбекон',
          priceKopecks: 75950,
          categoryExternalId: 'g',
          isAvailable: true,
          order: 11,
        },
      ],
      withdrawn: [],
      skipped: [],
      remarks: [],
    })
  })

  it('T1: keeps a dish whose group is not in the file, without a category', () => {
    const { dish, remarks } = only({ parentGroup: 'nowhere' })
    expect(dish?.categoryExternalId).toBeNull()
    expect(remarks).toEqual([{ code: 'unknownGroup', params: { group: 'nowhere' } }])
  })

  it.each([{ type: 'Modifier' }, { type: 'modifier' }, { type: 'Dish', parentGroup: 'm' }])(
    'T2, T18: takes a modifier off the menu: %o',
    (more) => {
      const { dish, skipped, withdrawn } = only(more, [group('m', { isGroupModifier: true })])
      expect(dish).toBeUndefined()
      expect(skipped).toEqual([{ code: 'modifier' }])
      expect(withdrawn).toEqual(['p'])
    },
  )

  it('T4: moves what a deleted group holds one level up', () => {
    const menu = map(
      [
        group('top'),
        group('gone', { parentGroup: 'top', isDeleted: true, isIncludedInMenu: false }),
        group('in', { parentGroup: 'gone' }),
      ],
      [product('p', { parentGroup: 'gone' })],
    )
    expect(menu.categories.map((c) => [c.externalId, c.parentExternalId])).toEqual([
      ['top', null],
      ['in', 'top'],
    ])
    expect(menu.dishes[0]).toMatchObject({ categoryExternalId: 'top', isAvailable: true })
    expect(menu.remarks.map(({ reason }) => reason.code)).toEqual(['groupLeftOut'])
  })

  it('T4: keeps a live group whose products are all deleted', () => {
    const menu = map([group('g')], [product('p', { parentGroup: 'g', isDeleted: true })])
    expect(menu.categories).toHaveLength(1)
    expect(menu.skipped).toMatchObject([{ externalId: 'p', reason: { code: 'deleted' } }])
    expect(menu.withdrawn).toEqual(['p'])
  })

  it('T6: keeps a dish that is off the menu or free', () => {
    expect(only({ sizePrices: [price(100, false)] }).dish).toMatchObject({ isAvailable: false })
    const free = only({ sizePrices: [price(0)] })
    expect(free.dish).toMatchObject({ isAvailable: true, priceKopecks: 0 })
    expect(free.remarks).toEqual([{ code: 'zeroPrice' }])
  })

  it('takes a dish off sale with its group', () => {
    const { dish, remarks } = only({ parentGroup: 'g' }, [group('g', { isIncludedInMenu: false })])
    expect(dish).toMatchObject({ categoryExternalId: null, isAvailable: false })
    expect(remarks).toEqual([{ code: 'groupNotInMenu', params: { group: 'Раздел g' } }])
  })

  it.each(['Good', 'good', 'Goods', null, ''])('sells goods (%j) that are on the menu', (type) => {
    expect(only({ type }).dish).toMatchObject({ isAvailable: true })
    expect(only({ type, sizePrices: [price(5, false)] }).skipped).toEqual([{ code: 'notInMenu' }])
    expect(only({ type, sizePrices: [] }).skipped).toEqual([{ code: 'notInMenu' }])
  })

  it.each([
    [{ type: 'Service' }, { code: 'service' }],
    [{ type: 'Outer' }, { code: 'unknownType', params: { type: 'outer' } }],
    [{ sizePrices: [] }, { code: 'noPrice' }],
    [{ sizePrices: [price(1e7)] }, { code: 'priceTooLarge', params: { price: '10000000' } }],
    [{ name: ' \u0000 ' }, { code: 'emptyName' }],
  ])('skips %o', (more, reason) => {
    expect(only(more).skipped).toEqual([reason])
  })

  it('T9: rounds a price with fractions of a kopeck and says so', () => {
    const { dish, remarks } = only({ sizePrices: [price(99.999)] })
    expect(dish?.priceKopecks).toBe(10000)
    expect(remarks).toEqual([{ code: 'priceRounded', params: { price: '99.999', kopecks: 10000 } }])
  })

  it('T17: shortens what does not fit and takes no cut SKU', () => {
    const { dish, remarks } = only({
      name: '🌶'.repeat(250),
      description: 'я'.repeat(6000),
      code: '1'.repeat(65),
    })
    expect(dish?.name).toHaveLength(255)
    expect(dish?.description).toHaveLength(5000)
    expect(dish?.sku).toBeNull()
    expect(remarks).toMatchObject([
      { code: 'nameShortened' },
      { code: 'descriptionShortened' },
      { code: 'skuDropped' },
    ])
  })

  it('T17: keeps two products with one name, and the first of two with one id', () => {
    const menu = map(
      [],
      [product('1', { name: 'Чай' }), product('2', { name: 'Чай' }), product('1')],
    )
    expect(menu.dishes.map((dish) => dish.externalId)).toEqual(['1', '2'])
    expect(menu.skipped).toMatchObject([{ externalId: '1', reason: { code: 'duplicate' } }])
    expect(menu.withdrawn).toEqual([])
  })
})

describe('mapNomenclature: sizes', () => {
  const sizes = [
    { id: 's', name: '25 см', isDefault: false },
    { id: 'm', name: '30 см', isDefault: true },
  ]
  const kopecks = (...sizePrices: IikoSizePrice[]) =>
    map([], [product('p', { sizePrices })], sizes).dishes[0]?.priceKopecks

  it('takes the default size, and says so', () => {
    const sizePrices = [price(500, true, 's'), price(700, true, 'm')]
    const menu = map([], [product('p', { sizePrices })], sizes)
    expect(menu.dishes[0]?.priceKopecks).toBe(70000)
    expect(menu.remarks).toMatchObject([
      { reason: { code: 'severalSizes', params: { count: 2, size: '30 см' } } },
    ])
  })

  it('T6: takes a size that is on the menu before the default one', () => {
    expect(kopecks(price(500, true, 's'), price(700, false, 'm'))).toBe(50000)
  })

  it('T7: bears a null size beside sizes, and a size that is not described', () => {
    expect(kopecks(price(500, true, 's'), price(600, true))).toBe(60000)
    expect(kopecks(price(500, true, 'unknown'), price(700, true, 'm'))).toBe(70000)
    expect(kopecks(price(500, true, 'unknown'))).toBe(50000)
  })
})
