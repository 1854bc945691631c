import type { CatalogDish } from '../catalog/Catalog'

const diets = ['vegan', 'vegetarian', 'halal', 'kosher', 'gluten-free', 'organic'] as const

export type Diet = (typeof diets)[number]

/** The diets that a dish's tags name by their slugs. */
export function dietsOf({ tags }: Pick<CatalogDish, 'tags'>): Diet[] {
  return diets.filter((diet) => tags.includes(diet))
}
