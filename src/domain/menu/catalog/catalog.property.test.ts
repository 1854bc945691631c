import { isDeepStrictEqual } from 'node:util'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { allergens } from '../model/Allergen'
import { channels } from '../model/Channel'
import { comboPricings } from '../model/Combo'
import type { Dish } from '../model/Dish'
import type { MenuModel } from '../model/MenuModel'
import { units } from '../model/Portion'

import type { Catalog } from './Catalog'
import type { CatalogChanges } from './changes/CatalogChanges'
import { diffCatalogs } from './changes/diffCatalogs'
import { aCategory, aDish, aGroup, aModifier, aPhoto, aSize, aTag } from './testing/aMenu'
import { aMoment, compiledFor } from './testing/compiledFor'
import { menuFrom } from './testing/menuFrom'

const hour = 3_600_000
const ids = (most: number, least = 0) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: least, maxLength: most })
const aText = fc.dictionary(
  fc.constantFrom('ru', 'en', 'kk'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  {
    maxKeys: 3,
  },
)
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2 })
const portion = maybe(
  fc.record({ amount: fc.integer({ min: 0, max: 900 }), unit: fc.constantFrom(...units) }),
)
const figure = maybe(fc.integer({ min: 0, max: 500 }))
const nutrition = maybe(
  fc.record({
    per: fc.constantFrom('portion' as const, 'hundred' as const),
    kcal: figure,
    protein: figure,
    fat: figure,
    carbohydrates: figure,
  }),
)
const money = fc.integer({ min: 0, max: 90_000 })

const size = fc.record({
  name: aText,
  price: money,
  portion,
  nutrition,
  isDefault: fc.boolean(),
  modifierGroups: ids(2),
})

const slot = fc.record({
  name: aText,
  choices: fc.array(
    fc.record({
      dishId: fc.integer({ min: 1, max: 9 }),
      sizeKey: maybe(fc.constantFrom('s0', 's1')),
      surcharge: money,
    }),
    { maxLength: 3 },
  ),
})

const dishBody = fc.record({
  name: aText,
  description: aText,
  price: money,
  categoryId: maybe(fc.integer({ min: 1, max: 8 })),
  isAvailable: fc.boolean(),
  sku: maybe(fc.constantFrom('A-1', 'b_2', '50%')),
  portion,
  nutrition,
  allergens: fc.subarray([...allergens]),
  tags: ids(3),
  photos: ids(2),
  related: ids(3),
  sizes: fc
    .array(size, { maxLength: 3 })
    .map((sizes) => sizes.map((size, index) => aSize({ key: `s${index}`, ...size }))),
  modifierGroups: ids(2),
})

const combo = fc.record({
  pricing: fc.constantFrom(...comboPricings),
  slots: fc.array(slot, { minLength: 1, maxLength: 2 }),
})

/** Any dish with this id: plain, with sizes, or a combo. */
const anyDish = (id: number): fc.Arbitrary<Dish> =>
  fc.tuple(dishBody, fc.option(combo, { freq: 5 })).map(([body, chosen]) =>
    aDish({
      id,
      ...body,
      sizes: chosen ? [] : body.sizes,
      combo: chosen && {
        pricing: chosen.pricing,
        discountPercent: 10,
        slots: chosen.slots.map((slot, index) => ({ key: `k${index}`, min: 1, max: 1, ...slot })),
      },
    }),
  )

const reach = fc.record({ locations: ids(2), channels: fc.subarray([...channels]) })
const schedule = fc.record({
  windows: fc.array(
    fc.record({
      days: fc.subarray(['mon', 'tue', 'sun'] as const).map((days) => [...days]),
      from: fc.constantFrom('00:00', '08:30', '19:30', '23:00'),
      until: fc.constantFrom('00:00', '11:00', '19:30', '02:00'),
    }),
    { maxLength: 2 },
  ),
  startsOn: fc.constant(null),
  endsOn: fc.constant(null),
})

const dishes = ids(8).chain((numbers) => fc.tuple(...numbers.map((id) => anyDish(id))))

const categories = ids(5).chain((numbers) =>
  fc.tuple(
    ...numbers.map((id, place) =>
      // A parent stands before its children, so that there is no circle.
      fc
        .record({
          name: aText,
          parentId: maybe(fc.constantFrom(...[0, ...numbers.slice(0, place)])),
        })
        .map((category) => aCategory({ id, ...category, parentId: category.parentId || null })),
    ),
  ),
)

const groups = ids(4).chain((numbers) =>
  fc.tuple(
    ...numbers.map((id) =>
      fc
        .record({
          isHidden: fc.boolean(),
          modifiers: fc.array(
            fc.record({
              name: aText,
              price: money,
              isAvailable: fc.boolean(),
              groupId: maybe(fc.integer({ min: 1, max: 8 })),
              photo: maybe(fc.integer({ min: 1, max: 8 })),
            }),
            { maxLength: 3 },
          ),
        })
        .map(({ isHidden, modifiers }) =>
          aGroup({
            id,
            isHidden,
            modifiers: modifiers.map((modifier, index) =>
              aModifier({ key: `m${index}`, ...modifier }),
            ),
          }),
        ),
    ),
  ),
)

const stop = fc.record({
  dishId: fc.integer({ min: 1, max: 8 }),
  sizeKey: fc.constantFrom('', '', 's0'),
  remaining: maybe(fc.integer({ min: 0, max: 3 })),
  until: maybe(fc.constantFrom(aMoment - hour, aMoment + hour)),
})

/** Any menu of location 1, small, with ids from 1 to 8, some of them of nothing. */
const anyMenu: fc.Arbitrary<MenuModel> = fc
  .record({
    revision: fc.integer({ min: 1, max: 1000 }),
    dishes,
    categories,
    modifierGroups: groups,
    tags: ids(5).map((numbers) => numbers.map((id) => aTag({ id, slug: `tag-${id}` }))),
    photos: ids(5).map((numbers) => numbers.map((id) => aPhoto({ id, alt: { en: 'a photo' } }))),
    menus: fc.array(
      fc.record({ name: aText, reach, schedule, categories: ids(2), dishes: ids(3) }),
      { maxLength: 2 },
    ),
    prices: fc.array(
      fc.record({ reach, schedule, percent: fc.integer({ min: -50, max: 50 }), dishes: ids(3) }),
      { maxLength: 1 },
    ),
    hidden: ids(2),
    stops: fc.array(stop, { maxLength: 3 }),
    hours: schedule,
  })
  .map(menuFrom)

/** A later revision of a menu, which shares what did not change. */
const anyChange: fc.Arbitrary<{ before: MenuModel; after: MenuModel }> = fc
  .tuple(anyMenu, anyMenu, fc.array(fc.integer({ min: 0, max: 9 })), fc.nat(4))
  .map(([before, other, kept, place]) => {
    const fresh = new Map(other.dishes.map((dish) => [dish.id, dish]))
    const same = before.dishes.flatMap((dish) =>
      kept.includes(dish.id) ? dish : (fresh.get(dish.id) ?? []),
    )
    const added = other.dishes.filter(({ id }) => before.dishes.every((dish) => dish.id !== id))
    const dishes = [...same.slice(place), ...added, ...same.slice(0, place)]
    return { before, after: { ...before, ...(kept.length % 2 ? other : {}), dishes } }
  })

/** What a client does with the changes, as CatalogChanges tells it. */
function applied(copy: Catalog, changes: CatalogChanges): Catalog {
  const { since, dishes, ...told } = changes
  expect(since).toBe(copy.version)
  const byId = new Map([...copy.dishes, ...dishes.changed].map((dish) => [dish.id, dish]))
  const order =
    dishes.order ?? copy.dishes.map(({ id }) => id).filter((id) => !dishes.removed.includes(id))
  const sections = Object.entries(told).filter(
    ([name, value]) => value !== null || name === 'changes_at',
  )
  return {
    ...copy,
    ...Object.fromEntries(sections),
    dishes: order.flatMap((id) => byId.get(id) ?? []),
  }
}

const changesOf: (json: string) => CatalogChanges = JSON.parse

describe('any menu', () => {
  it('is compiled into what its parts say', () => {
    fc.assert(
      fc.property(anyMenu, (model) => {
        const { compiled, catalog } = compiledFor(model)
        expect(JSON.stringify(catalog)).toBe(compiled.bytes.toString())
        expect(catalog.dishes).toEqual(
          compiled.dishes.map(({ bytes }): unknown => JSON.parse(bytes.toString())),
        )
        const groups = new Set(catalog.modifier_groups.map(({ id }) => id))
        const tags = new Set(catalog.tags.map(({ slug }) => slug))
        const categories = new Set(catalog.categories.map(({ id }) => id))
        const dishes = new Set(catalog.dishes.map(({ id }) => id))
        for (const dish of catalog.dishes) {
          expect(dish.modifier_groups.every((id) => groups.has(id))).toBe(true)
          expect(dish.tags.every((slug) => tags.has(slug))).toBe(true)
          expect(dish.related.every((id) => dishes.has(id))).toBe(true)
          expect(dish.category_id === null || categories.has(dish.category_id)).toBe(true)
          const defaults = dish.sizes.filter(({ is_default }) => is_default)
          expect(defaults).toHaveLength(Math.min(1, dish.sizes.length))
          for (const { choices } of dish.combo?.slots ?? []) {
            expect(choices.every(({ dish_id }) => dishes.has(dish_id))).toBe(true)
          }
        }
        for (const { parent_id } of catalog.categories) {
          expect(parent_id === null || categories.has(parent_id)).toBe(true)
        }
      }),
    )
  })

  it('gives the same bytes whatever the order of its maps, and until it next changes', () => {
    fc.assert(
      fc.property(anyMenu, fc.integer({ min: 0, max: 86_400_000 * 3 }), (model, later) => {
        const turned: MenuModel = {
          ...structuredClone(model),
          photos: new Map([...model.photos].reverse()),
          offers: new Map([...model.offers].reverse()),
          stops: new Map([...model.stops].reverse()),
        }
        const { compiled } = compiledFor(model)
        expect(compiledFor(turned).compiled.bytes.toString()).toBe(compiled.bytes.toString())
        const at = Math.min(aMoment + later, (compiled.changesAt ?? Infinity) - 1)
        expect(compiledFor(model, { at }).compiled.bytes.toString()).toBe(compiled.bytes.toString())
      }),
    )
  })

  it('is told in changes that make exactly the later menu of the earlier', () => {
    fc.assert(
      fc.property(
        anyChange,
        fc.integer({ min: 0, max: 86_400_000 }),
        ({ before, after }, later) => {
          const then = compiledFor(before)
          const now = compiledFor(after, { at: aMoment + later })
          const diff = diffCatalogs(then.compiled, now.compiled)
          expect(applied(then.catalog, changesOf(diff.json))).toEqual(now.catalog)
          expect(diff.isEmpty).toBe(
            isDeepStrictEqual(
              { ...then.catalog, version: '', changes_at: null },
              { ...now.catalog, version: '', changes_at: null },
            ),
          )
        },
      ),
      { numRuns: 300 },
    )
  })
})
