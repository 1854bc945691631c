import type { Catalog, CatalogDish } from '../Catalog'

/**
 * What turns a client's copy of a catalog at version `since` into the catalog at `version`:
 *
 * 1. `version`, `changes_at` and every section that is not null take the place of the copy's.
 * 2. Dishes in `removed` go; each dish in `changed` takes the place of the copy's with its id, or is
 *    new.
 * 3. When `order` is not null, it is the ids of all dishes in their order; when it is null, the
 *    dishes stay in the order that they have, and none is new.
 */
export type CatalogChanges = Pick<Catalog, 'version' | 'changes_at'> & {
  since: string
  /** ISO 4217; null when the same. */
  currency: string | null
  dishes: { changed: CatalogDish[]; removed: number[]; order: number[] | null }
} & {
  [Section in 'location' | 'menus' | 'categories' | 'tags' | 'modifier_groups']:
    Catalog[Section] | null
}
