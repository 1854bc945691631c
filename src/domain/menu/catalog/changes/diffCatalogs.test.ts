import { describe, expect, it } from 'vitest'

import type { Dish } from '../../model/Dish'
import { aDish, aModel } from '../testing/aMenu'
import { compiledFor } from '../testing/compiledFor'

import { diffCatalogs } from './diffCatalogs'

const [one, two, three] = [1, 2, 3].map((id) => aDish({ id }))
const menu = (...dishes: (Dish | undefined)[]) =>
  compiledFor(aModel({ dishes: dishes.flatMap((dish) => dish ?? []) })).compiled
const before = menu(one, two, three)

describe('the difference of two menus', () => {
  it('of the same is none', () => {
    const diff = diffCatalogs(before, menu(one, two, three))
    expect(diff).toMatchObject({ isEmpty: true, changed: [], removed: [], sections: [] })
    expect(JSON.parse(diff.json)).toEqual({
      since: '1.0',
      version: '1.0',
      changes_at: null,
      currency: null,
      dishes: { changed: [], removed: [], order: null },
      location: null,
      menus: null,
      categories: null,
      tags: null,
      modifier_groups: null,
    })
  })

  it('tells which dishes changed, stopped and went, and their order only when it must', () => {
    const stopped = { ...aDish({ id: 2 }), isAvailable: false }
    const diff = diffCatalogs(before, menu(one, stopped))
    expect(diff).toMatchObject({ changed: [2], removed: [3], stopped: [2], resumed: [] })
    expect(JSON.parse(diff.json)).toMatchObject({
      dishes: { changed: [{ id: 2, is_available: false }], removed: [3], order: null },
    })
    expect(diffCatalogs(menu(one, stopped), before)).toMatchObject({
      changed: [2, 3],
      resumed: [2],
    })
    expect(JSON.parse(diffCatalogs(before, menu(three, one, two)).json)).toMatchObject({
      dishes: { changed: [], removed: [], order: [3, 1, 2] },
    })
  })
})
