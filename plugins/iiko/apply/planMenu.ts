import type { MappedCategory, MappedDish, MappedMenu } from '@/src/domain/iiko/menu'
import { type Diff, diff, type Incoming } from '@/src/domain/sync/diff'

import type { CategoryFields, DishFields, StoredCategory, StoredDish, StoredMenu } from './stored'

type IncomingCategory = Incoming<CategoryFields> & MappedCategory
type IncomingDish = Incoming<DishFields> & MappedDish

/** What must be written, in the order in which it can be: parents before children. */
export type MenuPlan = {
  categories: Diff<StoredCategory, IncomingCategory>
  dishes: Diff<StoredDish, IncomingDish>
  /** Writes that it takes. */
  size: number
}

/**
 * Compares iiko's menu with what we have of it. iiko owns the fields of CategoryFields and
 * DishFields, except where it says nothing: an empty description, code or group leaves what staff
 * wrote. The rest (photos, slug, order, translations, publication) is never compared.
 * A document in the trash comes out of it. Of a withdrawn product only the sale is stopped.
 */
export function planMenu(stored: StoredMenu, menu: MappedMenu): MenuPlan {
  const categories = diff(stored.categories, menu.categories.map(categoryRecord))
  const dishes = diff(stored.dishes, menu.dishes.map(dishRecord))
  const known = menu.withdrawn.filter(
    (externalId) => stored.dishes.get(externalId)?.fields.isTrashed === false,
  )
  const withdrawn = diff(
    stored.dishes,
    known.map((externalId) => ({ externalId, fields: { isAvailable: false } })),
  )
  dishes.updated.push(...withdrawn.updated)
  const size =
    categories.created.length +
    categories.updated.length +
    dishes.created.length +
    dishes.updated.length
  return { categories, dishes, size }
}

function categoryRecord(category: MappedCategory): IncomingCategory {
  const { name, parentExternalId: parent } = category
  return { ...category, fields: { name, parent, isTrashed: false } }
}

function dishRecord(dish: MappedDish): IncomingDish {
  const { categoryExternalId, description, isAvailable, name, priceKopecks, sku } = dish
  const fields: Partial<DishFields> = { name, price: priceKopecks, isAvailable, isTrashed: false }
  if (description !== null) fields.description = description
  if (categoryExternalId !== null) fields.category = categoryExternalId
  if (sku !== null) fields.sku = sku
  return { ...dish, fields }
}
