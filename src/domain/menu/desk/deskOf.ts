import type { MenuModel } from '../model/MenuModel'
import { locationOf } from '../offer/locationOf'
import { nextChangeOf } from '../offer/nextChangeOf'

import { categoriesInOrder } from './categoriesInOrder'
import type { Desk, DeskLine, DeskSection } from './Desk'
import { linesOf } from './linesOf'
import { namedIn } from './namedIn'
import type { Standing } from './Standing'
import { viewsOf } from './viewsOf'

/** The whole menu of a location. Throws a RangeError when the model has no such location. */
export function deskOf(model: MenuModel, standing: Standing): Desk {
  const location = locationOf(model, standing.locationId)
  const named = namedIn(standing.locales)
  const views = viewsOf(model, standing)
  const categories = categoriesInOrder(model.categories).map(({ category, path }) => ({
    id: category.id,
    name: path.map((one) => named(one.name)).join(' / '),
  }))
  const ids = new Set(categories.map(({ id }) => id))

  const lines = new Map<number | null, DeskLine[]>()
  for (const dish of model.dishes) {
    const { categoryId } = dish
    const category = categoryId !== null && ids.has(categoryId) ? categoryId : null
    const before = lines.get(category)
    const more = linesOf(views, dish, named)
    if (before) before.push(...more)
    else lines.set(category, more)
  }

  const sections: DeskSection[] = []
  for (const { id, name } of categories) {
    const inside = lines.get(id)
    if (inside) sections.push({ category: id, name, lines: inside })
  }
  const loose = lines.get(null)
  if (loose) sections.push({ category: null, name: null, lines: loose })

  return {
    location: {
      id: location.id,
      name: named(location.name),
      timeZone: location.timeZone,
      currency: location.currency,
    },
    revision: model.revision,
    changesAt: nextChangeOf(model, location.id, standing.at),
    categories,
    sections,
  }
}
