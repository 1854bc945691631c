import { expect, it } from 'vitest'

import { lookAt } from './lookAt'
import { offerOf } from './offerOf'
import { aDish, aMenu, aModel, noon } from './testing/sample'

it('sees a new revision that shares the lists that did not change', () => {
  const from = { locationId: 1, channel: 'dine-in', at: noon } as const
  const night = { windows: [{ days: [], from: '01:00', until: '02:00' }] }
  const menus = [aMenu({ categories: [1], schedule: { ...night, startsOn: null, endsOn: null } })]
  const category = (id: number, parentId: number | null) => ({
    id,
    parentId,
    name: {},
    slug: null,
    vat: null,
  })
  const inside = aDish(1, 100, { categoryId: 2 })
  const before = aModel({
    menus,
    categories: [category(1, null), category(2, 1)],
    dishes: [inside],
  })
  expect(offerOf(lookAt(before, from), inside, null).reason).toBe('not-now')

  const movedOut = { ...before, categories: [category(1, null), category(2, null)] }
  expect(offerOf(lookAt(movedOut, from), inside, null).isAvailable).toBe(true)

  const moved = aDish(1, 100, { categoryId: 1 })
  const movedIn = { ...movedOut, dishes: [moved] }
  expect(offerOf(lookAt(movedIn, from), moved, null).reason).toBe('not-now')
  expect(offerOf(lookAt(before, from), inside, null).reason).toBe('not-now')
})
