import type { Remark, Skipped } from './findings'

/** The longest texts that our menu stores, in UTF-16 units, and the largest price. */
export const limits = {
  categoryName: 100,
  dishName: 255,
  description: 5000,
  sku: 64,
  priceKopecks: 999_999_999,
} as const

/** A category of our menu as iiko has it. `parentExternalId` is null at the top of the tree. */
export type MappedCategory = {
  externalId: string
  name: string
  parentExternalId: string | null
  order: number
}

/**
 * A dish of our menu as iiko has it. Null in `description`, `sku` and `categoryExternalId` means
 * that iiko says nothing, so what staff wrote stays.
 */
export type MappedDish = {
  externalId: string
  sku: string | null
  name: string
  description: string | null
  priceKopecks: number
  categoryExternalId: string | null
  isAvailable: boolean
  order: number
}

/**
 * The menu that a nomenclature gives: categories with parents before children, dishes in the order
 * of their categories, and what was left out and why. `withdrawn` holds the ids of products that
 * iiko says cannot be ordered (deleted, off the menu, now modifiers…): a dish that we have of them
 * is not for sale. Products that the file does not mention are in none of the lists.
 */
export type MappedMenu = {
  categories: MappedCategory[]
  dishes: MappedDish[]
  withdrawn: string[]
  skipped: Skipped[]
  remarks: Remark[]
}
