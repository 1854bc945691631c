import type { Category } from '../model/MenuModel'

import { listedBy } from './listedBy'
import { remembered } from './remembered'

const childrenOf = remembered((categories: readonly Category[]) =>
  listedBy(categories, ({ parentId }) => parentId),
)

/** The ids of some categories and of all inside them, however deep. Circles do no harm. */
export function categoriesWithin(
  categories: readonly Category[],
  ids: readonly number[],
): ReadonlySet<number> {
  const within = new Set(ids)
  // A set walks over what is added to it on the way.
  for (const id of within) {
    for (const child of childrenOf(categories).get(id) ?? []) within.add(child.id)
  }
  return within
}
