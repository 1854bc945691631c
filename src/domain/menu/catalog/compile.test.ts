import { describe, expect, it } from 'vitest'

import { compile } from './compile'
import {
  aCategory,
  aDish,
  aGroup,
  aLocation,
  aModel,
  aModifier,
  aPhoto,
  aSize,
  aTag,
} from './testing/aMenu'
import { aMoment, compiledFor } from './testing/compiledFor'

const stop = {
  id: 1,
  locationId: 1,
  dishId: null,
  sizeKey: '',
  groupId: null,
  modifierKey: '',
  remaining: 0,
  reason: 'for staff alone',
  until: null,
}

describe('a compiled menu', () => {
  it('speaks the locale asked for, and the others in turn where it has no words', () => {
    const dish = aDish({
      id: 1,
      name: { ru: 'Плов', en: 'Pilaf', kk: 'Палау' },
      description: { ru: 'С бараниной', kk: '' },
      seoTitle: { en: 'Pilaf to go' },
    })
    const locales = ['ru', 'en', 'kk']
    const { catalog } = compiledFor(aModel({ dishes: [dish] }), { locale: 'kk', locales })
    expect(catalog).toMatchObject({ locale: 'kk', location: { name: 'На набережной' } })
    expect(catalog.dishes[0]).toMatchObject({
      name: 'Палау',
      description: 'С бараниной',
      story: null,
      seo: { title: 'Pilaf to go', description: null },
    })
  })

  it('has the categories, tags, groups and relations of what is listed, and no others', () => {
    const { catalog } = compiledFor(
      aModel({
        categories: [
          aCategory({ id: 3, parentId: 1 }),
          aCategory({ id: 1 }),
          aCategory({ id: 2 }),
          aCategory({ id: 4, parentId: 99 }),
        ],
        tags: [aTag({ id: 1, slug: 'hit' }), aTag({ id: 2, slug: 'new' })],
        modifierGroups: [
          aGroup({ id: 1, modifiers: [aModifier({ key: 'a', groupId: 3 })] }),
          aGroup({ id: 2 }),
          aGroup({ id: 3, modifiers: [aModifier({ key: 'b', groupId: 77 })] }),
        ],
        dishes: [
          aDish({
            id: 10,
            categoryId: 3,
            tags: [1, 50],
            modifierGroups: [1, 1, 60],
            related: [11, 12],
          }),
          aDish({ id: 11, categoryId: 2, tags: [2], modifierGroups: [2] }),
          aDish({ id: 12, categoryId: 98 }),
          aDish({ id: 13, categoryId: 4 }),
        ],
        offers: new Map([
          [1, [{ locationId: 1, dishId: 11, sizeKey: '', price: null, isHidden: true }]],
        ]),
      }),
    )
    expect(catalog.dishes.map(({ id }) => id)).toEqual([10, 12, 13])
    expect(catalog.dishes[0]).toMatchObject({ tags: ['hit'], modifier_groups: [1], related: [12] })
    expect(catalog.dishes[1]).toMatchObject({ category_id: null })
    expect(catalog.categories.map(({ id, parent_id }) => [id, parent_id])).toEqual([
      [3, 1],
      [1, null],
      [4, null],
    ])
    expect(catalog.tags.map(({ slug }) => slug)).toEqual(['hit'])
    expect(catalog.modifier_groups.map(({ id }) => id)).toEqual([1, 3])
    expect(catalog.modifier_groups.map(({ modifiers }) => modifiers[0]?.group_id)).toEqual([
      3,
      null,
    ])
  })

  it('gives sizes their prices, groups and nutrition, and one of them to begin with', () => {
    const nutrition = {
      per: 'hundred' as const,
      kcal: 200,
      protein: null,
      fat: null,
      carbohydrates: null,
    }
    const { catalog } = compiledFor(
      aModel({
        modifierGroups: [aGroup({ id: 1 }), aGroup({ id: 2 })],
        dishes: [
          aDish({
            id: 1,
            modifierGroups: [1],
            nutrition,
            sizes: [
              aSize({ key: 's', price: 100, portion: { amount: 300, unit: 'g' } }),
              aSize({ key: 'm', price: 200, isDefault: true, modifierGroups: [2] }),
              aSize({ key: 'l', price: 300 }),
            ],
          }),
        ],
        offers: new Map([
          [
            1,
            [
              { locationId: 1, dishId: 1, sizeKey: 'm', price: null, isHidden: true },
              { locationId: 1, dishId: 1, sizeKey: 'l', price: 350, isHidden: false },
            ],
          ],
        ]),
      }),
    )
    expect(catalog.dishes[0]?.sizes).toMatchObject([
      { key: 's', price: 100, is_default: true, nutrition: { per_portion: { kcal: 600 } } },
      { key: 'l', price: 350, is_default: false, modifier_groups: [1] },
    ])
  })

  it('says what is stopped, for how long and how much is left, and not why', () => {
    const { compiled, catalog } = compiledFor(
      aModel({
        modifierGroups: [
          aGroup({ id: 1, modifiers: [aModifier({ key: 'a' }), aModifier({ key: 'b' })] }),
        ],
        dishes: [aDish({ id: 1, modifierGroups: [1] }), aDish({ id: 2 }), aDish({ id: 3 })],
        stops: new Map([
          [
            1,
            [
              { ...stop, dishId: 1, until: aMoment + 60_000 },
              { ...stop, dishId: 2, remaining: 4 },
              { ...stop, groupId: 1, modifierKey: 'b' },
            ],
          ],
        ]),
      }),
    )
    expect(catalog.dishes).toMatchObject([
      {
        is_available: false,
        unavailable: 'stopped',
        available_at: new Date(aMoment + 60_000).toISOString(),
        remaining: 0,
      },
      { is_available: true, unavailable: null, remaining: 4 },
      { is_available: true, remaining: null },
    ])
    expect(catalog.modifier_groups[0]?.modifiers).toMatchObject([
      { key: 'a', is_available: true, remaining: null },
      { key: 'b', is_available: false, remaining: 0 },
    ])
    expect(catalog.changes_at).toBe(new Date(aMoment + 60_000).toISOString())
    expect(compiled.changesAt).toBe(aMoment + 60_000)
    expect(compiled.bytes.toString()).not.toContain('for staff alone')
  })

  it('has a version that grows with its location, with what all share, and with the clock', () => {
    const model = aModel({
      revision: 9,
      sharedRevision: 5,
      locationRevisions: new Map([
        [1, 7],
        [2, 9],
      ]),
      locations: [
        aLocation({
          id: 1,
          hours: { windows: [{ days: [], from: '19:00', until: '23:00' }], exceptions: [] },
        }),
        aLocation({ id: 2 }),
      ],
    })
    const opened = Date.UTC(2026, 10, 23, 16)
    const { compiled, catalog } = compiledFor(model)
    expect(compiled).toMatchObject({
      version: `7.${opened}`,
      validFrom: opened,
      changesAt: opened + 4 * 3_600_000,
    })
    expect(catalog.location).toMatchObject({
      is_open: true,
      open_until: '2026-11-23T20:00:00.000Z',
      opens_at: null,
    })
    expect(compiledFor(model, { locationId: 2 }).compiled.version).toBe('9.0')
  })

  it('follows the records of a later revision, photos of the same id too', () => {
    const dish = aDish({ id: 1, photos: [5] })
    const before = aModel({ dishes: [dish], photos: new Map([[5, aPhoto({ id: 5 })]]) })
    const after = aModel({
      dishes: [dish],
      photos: new Map([[5, aPhoto({ id: 5, color: '#aa0000' })]]),
    })
    expect(compiledFor(before).catalog.dishes[0]?.photos[0]?.color).toBeNull()
    expect(compiledFor(after).catalog.dishes[0]?.photos[0]?.color).toBe('#aa0000')
  })

  it('keeps apart what locations charge, however many they are', () => {
    const places = Array.from({ length: 40 }, (_, index) => index + 1)
    const model = aModel({
      dishes: [aDish({ id: 1, photos: [5] })],
      photos: new Map([[5, aPhoto({ id: 5 })]]),
      locations: places.map((id) => aLocation({ id })),
      offers: new Map(
        places.map((id) => [
          id,
          [{ locationId: id, dishId: 1, sizeKey: '', price: id * 100, isHidden: false }],
        ]),
      ),
    })
    const prices = () =>
      places.map((locationId) => compiledFor(model, { locationId }).catalog.dishes[0]?.price)
    const charged = places.map((id) => id * 100)
    expect([prices(), prices()]).toEqual([charged, charged])
  })

  it('shares the bytes of a dish between places and revisions where it is the same', () => {
    const dishes = [aDish({ id: 1 }), aDish({ id: 2 })]
    const model = aModel({ dishes, locations: [aLocation({ id: 1 }), aLocation({ id: 2 })] })
    const later = {
      ...model,
      sharedRevision: 2,
      dishes: [aDish({ id: 1, price: 5 }), ...dishes.slice(1)],
    }
    const [here, there, then] = [
      compiledFor(model).compiled,
      compiledFor(model, { locationId: 2, channel: 'pickup' }).compiled,
      compiledFor(later).compiled,
    ]
    expect(there.dishes[0]?.bytes).toBe(here.dishes[0]?.bytes)
    expect(then.dishes[1]?.bytes).toBe(here.dishes[1]?.bytes)
    expect(then.dishes[0]?.bytes.equals(here.dishes[0]?.bytes ?? Buffer.alloc(0))).toBe(false)
  })

  it('names each menu with its dishes and whether it runs', () => {
    const menu = {
      slug: null,
      locations: [],
      channels: [],
      categories: [],
      schedule: { windows: [], startsOn: null, endsOn: null },
    }
    const { catalog } = compiledFor(
      aModel({
        dishes: [aDish({ id: 1 }), aDish({ id: 2 })],
        menus: [
          { ...menu, id: 1, name: { ru: 'Бар' }, dishes: [2] },
          {
            ...menu,
            id: 2,
            name: { ru: 'Завтра' },
            dishes: [1],
            schedule: { windows: [], startsOn: '2026-11-24', endsOn: null },
          },
          { ...menu, id: 3, name: { ru: 'В зале' }, dishes: [1], channels: ['dine-in'] },
        ],
      }),
    )
    expect(catalog.menus).toEqual([
      { id: 1, slug: null, name: 'Бар', is_running: true, dishes: [2] },
      { id: 2, slug: null, name: 'Завтра', is_running: false, dishes: [1] },
    ])
    expect(catalog.dishes[0]).toMatchObject({
      unavailable: 'not-now',
      available_at: '2026-11-23T21:00:00.000Z',
    })
  })

  it('is none of a location that there is not', () => {
    const wanted = { locale: 'ru', locales: ['ru'], channel: 'delivery' as const, at: aMoment }
    expect(() => compile(aModel({}), { locationId: 8, ...wanted })).toThrow(RangeError)
  })
})
