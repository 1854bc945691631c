import fc from 'fast-check'

import { comboPricings } from '../../model/Combo'
import type { Dish } from '../../model/Dish'

import {
  categoryIds,
  dishIds,
  groupIds,
  mostly,
  name,
  perhaps,
  price,
  rarely,
  sizeKeys,
  some,
  unsaid,
} from './anyParts'

const size = fc.record({
  key: fc.constantFrom(...sizeKeys),
  name: fc.constant(name),
  price,
  isDefault: rarely,
  modifierGroups: fc.oneof(fc.constant([]), some([...groupIds, 9])),
})

const choice = fc.record({
  dishId: fc.constantFrom(...dishIds, 7, 9),
  sizeKey: fc.oneof(fc.constant(null), fc.constantFrom(...sizeKeys)),
  surcharge: fc.oneof(fc.constant(0), fc.nat(20_000)),
})

const slot = (key: string) =>
  fc.record({
    key: fc.constant(key),
    name: fc.constant(name),
    min: fc.constantFrom(0, 1, 1, 2),
    max: fc.constantFrom(1, 1, 2, 3),
    choices: fc.array(choice, { maxLength: 4 }),
  })

const combo = fc.record({
  pricing: fc.constantFrom(...comboPricings),
  discountPercent: fc.constantFrom(0, 10, 33.33, 100),
  slots: fc.oneof(fc.tuple(slot('x')), fc.tuple(slot('x'), slot('y'))),
})

export const anyDish = (id: number, isCombo: boolean): fc.Arbitrary<Dish> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(name),
    description: fc.constant({}),
    story: fc.constant({}),
    price,
    vat: fc.constant(null),
    categoryId: perhaps(fc.constantFrom(...categoryIds)),
    isAvailable: mostly,
    slug: fc.constant(null),
    sku: fc.constant(null),
    externalId: fc.constant(null),
    portion: fc.constant(null),
    nutrition: fc.constant(null),
    allergens: fc.constant([]),
    traces: fc.constant([]),
    tags: fc.constant([]),
    photos: fc.constant([]),
    related: fc.constant([]),
    sizes: fc.oneof(
      fc.constant([]),
      fc
        .uniqueArray(size, { selector: ({ key }) => key, maxLength: 3 })
        .map((sizes) => sizes.map((size) => ({ ...unsaid, ...size }))),
    ),
    modifierGroups: some([...groupIds, 9]),
    combo: isCombo ? combo : fc.constant(null),
    seoTitle: fc.constant({}),
    seoDescription: fc.constant({}),
    createdAt: fc.constant('2026-01-01T00:00:00.000Z'),
    updatedAt: fc.constant('2026-01-01T00:00:00.000Z'),
  })
