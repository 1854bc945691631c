import type { Catalog, CatalogDish } from '../catalog/Catalog'

import type { Branch } from './Branch'
import { grouped } from '../../lists/grouped'

/** The categories as a tree, and the dishes that are in none; both in staff's order. */
export function treeOf({ categories, dishes }: Pick<Catalog, 'categories' | 'dishes'>): {
  branches: readonly Branch[]
  others: readonly CatalogDish[]
} {
  const among = grouped(dishes, ({ category_id }) => category_id)
  const within = grouped(categories, ({ parent_id }) => parent_id)
  const grow = (parent: number | null): Branch[] =>
    (within.get(parent) ?? []).map((category) => ({
      category,
      dishes: among.get(category.id) ?? [],
      branches: grow(category.id),
    }))
  return { branches: grow(null), others: among.get(null) ?? [] }
}
