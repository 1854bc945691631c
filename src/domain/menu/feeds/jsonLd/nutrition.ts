import type { CatalogDish } from '../../catalog/Catalog'

import { node, type Node } from './node'

const unitCodes = { g: 'g', ml: 'ml', pcs: 'pcs' } as const

/** Nutrition of a portion, or of 100 g where the portion's weight is not known. */
export function nutrition({
  nutrition,
  portion,
}: Pick<CatalogDish, 'nutrition' | 'portion'>): Node | null {
  const facts = nutrition?.per_portion ?? nutrition?.per_100
  if (!facts) return null
  const isPortion = facts === nutrition?.per_portion
  const serving = isPortion ? portion && `${portion.amount} ${unitCodes[portion.unit]}` : '100 g'
  const grams = (amount: number | null) => (amount === null ? null : `${amount} g`)
  return node('NutritionInformation', {
    servingSize: serving,
    calories: facts.kcal === null ? null : `${facts.kcal} kcal`,
    proteinContent: grams(facts.protein),
    fatContent: grams(facts.fat),
    carbohydrateContent: grams(facts.carbohydrates),
  })
}
