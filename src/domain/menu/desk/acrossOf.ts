import type { MenuModel } from '../model/MenuModel'

import type { Across, AcrossPlace } from './Across'
import { linesOf } from './linesOf'
import { namedIn } from './namedIn'
import { viewsOf } from './viewsOf'

type Asked = {
  dishId: number
  /** Epoch milliseconds. */
  at: number
  /** Languages to read, the best first. */
  locales: readonly string[]
  /** These restaurants alone. */
  only?: ReadonlySet<number>
}

/** A dish at all restaurants, or at some of them; null when the menu has no such dish. */
export function acrossOf(model: MenuModel, { at, dishId, locales, only }: Asked): Across | null {
  const dish = model.dishes.find(({ id }) => id === dishId)
  if (!dish) return null
  const named = namedIn(locales)
  const locations = model.locations.filter(({ id }) => !only || only.has(id))
  return {
    dish: dish.id,
    name: named(dish.name),
    sizes: dish.sizes.map(({ key, name }) => ({ key, name: named(name) })),
    revision: model.revision,
    places: locations.map((location): AcrossPlace => ({
      id: location.id,
      name: named(location.name),
      address: named(location.address),
      timeZone: location.timeZone,
      currency: location.currency,
      lines: linesOf(viewsOf(model, { locationId: location.id, at, locales }), dish, named),
    })),
  }
}
