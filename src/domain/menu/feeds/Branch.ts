import type { CatalogCategory, CatalogDish } from '../catalog/Catalog'

/** A category with the dishes that are in it, and those inside it. */
export type Branch = {
  readonly category: CatalogCategory
  readonly dishes: readonly CatalogDish[]
  readonly branches: readonly Branch[]
}
