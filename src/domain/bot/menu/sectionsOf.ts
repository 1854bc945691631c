import type { Category } from '../../menu/model/MenuModel'

import type { BotMenu } from './BotMenu'

/** The number that stands for dishes without a category. */
export const restId = 0

type Section = { readonly id: number; readonly category: Category | null }

/**
 * The sections directly inside a category (null: at the top) that hold anything here, themselves or
 * further down, in staff's order. At the top the dishes of no category come last, as one more.
 */
export function sectionsOf({ dishes, view }: BotMenu, parent: number | null): Section[] {
  const { categories } = view.model
  const known = new Map(categories.map((category) => [category.id, category]))
  const full = new Set<number>()
  let isRest = false
  for (const { dish } of dishes) {
    let at = dish.categoryId === null ? undefined : known.get(dish.categoryId)
    if (!at) isRest = true
    while (at && !full.has(at.id)) {
      full.add(at.id)
      at = at.parentId === null ? undefined : known.get(at.parentId)
    }
  }
  const inside = categories
    .filter(({ id, parentId }) => {
      const above = parentId !== null && known.has(parentId) ? parentId : null
      return full.has(id) && above === parent
    })
    .map((category) => ({ id: category.id, category }))
  return parent === null && isRest ? [...inside, { id: restId, category: null }] : inside
}
