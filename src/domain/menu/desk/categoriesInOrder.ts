import type { Category } from '../model/MenuModel'

type Placed = { readonly category: Category; readonly path: readonly Category[] }

/**
 * Every category with its path from the topmost down to itself, each before those inside it, in
 * staff's order. A parent that is missing counts as none; of a ring, which nobody can save, each
 * category comes once.
 */
export function categoriesInOrder(categories: readonly Category[]): Placed[] {
  const ids = new Set(categories.map(({ id }) => id))
  const within = new Map<number | null, Category[]>()
  for (const category of categories) {
    const { parentId } = category
    const parent = parentId !== null && ids.has(parentId) ? parentId : null
    const siblings = within.get(parent)
    if (siblings) siblings.push(category)
    else within.set(parent, [category])
  }
  const placed = new Map<number, Placed>()
  const visit = (category: Category, above: readonly Category[]): void => {
    if (placed.has(category.id)) return
    const path = [...above, category]
    placed.set(category.id, { category, path })
    for (const inside of within.get(category.id) ?? []) visit(inside, path)
  }
  for (const category of within.get(null) ?? []) visit(category, [])
  for (const category of categories) visit(category, [])
  return [...placed.values()]
}
