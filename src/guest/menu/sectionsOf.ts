import type { Catalog, CatalogDish } from '@/src/domain/menu/catalog/Catalog'
import type { Branch } from '@/src/domain/menu/feeds/Branch'
import { treeOf } from '@/src/domain/menu/feeds/treeOf'

export type Section = {
  /** For links to it: `c-12`. */
  readonly id: string
  /** Null: the dishes that are in no category. */
  readonly name: string | null
  readonly depth: number
  readonly dishes: readonly CatalogDish[]
}

/** A menu as it is read from top to bottom: every category with dishes of its own, the inner after the outer. */
export function sectionsOf(catalog: Pick<Catalog, 'categories' | 'dishes'>): Section[] {
  const { branches, others } = treeOf(catalog)
  const sections = branches.flatMap((branch) => sectionsIn(branch, 0))
  return others.length === 0
    ? sections
    : [...sections, { id: 'c-0', name: null, depth: 0, dishes: others }]
}

function sectionsIn({ category, dishes, branches }: Branch, depth: number): Section[] {
  const inner = branches.flatMap((branch) => sectionsIn(branch, depth + 1))
  if (dishes.length === 0 && inner.length === 0) return []
  return [{ id: `c-${category.id}`, name: category.name, depth, dishes }, ...inner]
}
