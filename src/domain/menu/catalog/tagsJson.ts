import type { Dish } from '../model/Dish'
import type { Tag } from '../model/MenuModel'

import type { CatalogTag } from './Catalog'
import { remembered } from './remembered'
import type { Sight } from './Sight'
import { textIn } from './textIn'

const tagJson = remembered(({ slug, name, icon, color }: Tag, languages) =>
  JSON.stringify({
    slug,
    name: textIn(name, languages) ?? '',
    icon,
    color,
  } satisfies CatalogTag),
)

/** The tags that the dishes carry, in staff's order. */
export function tagsJson({ view, languages }: Sight, dishes: Iterable<Dish>): string {
  const carried = new Set<number>()
  for (const { tags } of dishes) for (const id of tags) carried.add(id)
  return `[${view.model.tags
    .filter(({ id }) => carried.has(id))
    .map((tag) => tagJson(tag, languages))
    .join()}]`
}
