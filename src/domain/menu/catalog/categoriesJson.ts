import type { Dish } from '../model/Dish'
import type { Category } from '../model/MenuModel'

import type { CatalogCategory } from './Catalog'
import { remembered } from './remembered'
import type { Sight } from './Sight'
import { textIn } from './textIn'

const categoryJson = remembered(({ id, parentId, slug, name }: Category, languages) =>
  JSON.stringify({
    id,
    parent_id: parentId,
    slug,
    name: textIn(name, languages) ?? '',
  } satisfies CatalogCategory),
)

/** The categories with dishes in them or in categories inside them, in staff's order. */
export function categoriesJson(
  { view: { model }, languages, categories }: Sight,
  dishes: Iterable<Dish>,
): string {
  const shown = new Set<number>()
  for (const { categoryId } of dishes) {
    let id = categoryId
    while (id !== null && !shown.has(id)) {
      const category = categories.get(id)
      if (!category) break
      shown.add(id)
      id = category.parentId
    }
  }
  return `[${model.categories
    .filter(({ id }) => shown.has(id))
    .map((category) =>
      category.parentId === null || categories.has(category.parentId)
        ? categoryJson(category, languages)
        : categoryJson({ ...category, parentId: null }, languages),
    )
    .join()}]`
}
