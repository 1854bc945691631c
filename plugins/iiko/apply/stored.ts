/**
 * What iiko owns of a category. `parent` is the parent's externalId; a parent that staff made here
 * counts as none, so that they can group iiko's categories under their own.
 */
export type CategoryFields = { name: string; parent: string | null; isTrashed: boolean }

/** What iiko owns of a dish; price in kopecks, `category` is the category's externalId. */
export type DishFields = {
  name: string
  description: string | null
  price: number
  category: string | null
  isAvailable: boolean
  sku: string | null
  isTrashed: boolean
}

export type StoredCategory = { id: number; name: string; fields: CategoryFields }
export type StoredDish = {
  id: number
  name: string
  isPublished: boolean
  fields: DishFields
}

/** The documents that came from iiko, trashed ones included, by externalId. */
export type StoredMenu = {
  categories: Map<string, StoredCategory>
  dishes: Map<string, StoredDish>
}
