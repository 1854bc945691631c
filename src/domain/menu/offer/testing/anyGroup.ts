import fc from 'fast-check'

import type { ModifierGroup } from '../../model/ModifierGroup'

import { count, groupIds, modifierKeys, mostly, name, perhaps, rarely, unsaid } from './anyParts'

const modifier = fc
  .record({
    key: fc.constantFrom(...modifierKeys),
    name: fc.constant(name),
    price: fc.oneof(fc.constantFrom(0, 5000), fc.nat(10_000)),
    min: fc.constantFrom(0, 0, 0, 1),
    max: perhaps(fc.nat(3)),
    byDefault: fc.constantFrom(0, 0, 1, 2),
    free: count(2),
    isAvailable: mostly,
    groupId: perhaps(fc.constantFrom(...groupIds, 9)),
  })
  .map((modifier) => ({ ...unsaid, allergens: [], photo: null, ...modifier }))

export const anyGroup = (id: number): fc.Arbitrary<ModifierGroup> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(name),
    min: count(2),
    max: perhaps(fc.nat(4)),
    free: count(2),
    isHidden: rarely,
    externalId: fc.constant(null),
    modifiers: fc.uniqueArray(modifier, { selector: ({ key }) => key, maxLength: 3 }),
  })
