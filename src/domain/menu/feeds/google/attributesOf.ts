import type { CatalogDish, CatalogNutrition, CatalogSize } from '../../catalog/Catalog'
import type { Allergen } from '../../model/Allergen'
import { dietsOf } from '../dietsOf'

import type { FoodMenuItemAttributes, NutritionFacts } from './FoodMenus'

/** Google's eight; the other allergens have no name there. */
const allergens: Partial<Record<Allergen, string>> = {
  milk: 'DAIRY',
  eggs: 'EGG',
  fish: 'FISH',
  peanuts: 'PEANUT',
  crustaceans: 'SHELLFISH',
  molluscs: 'SHELLFISH',
  soybeans: 'SOY',
  nuts: 'TREE_NUT',
  gluten: 'WHEAT',
}

const diets = {
  halal: 'HALAL',
  kosher: 'KOSHER',
  organic: 'ORGANIC',
  vegan: 'VEGAN',
  vegetarian: 'VEGETARIAN',
  'gluten-free': null,
} as const

const pieces: Readonly<Record<string, string>> = { ru: 'шт.', en: 'pcs' }

function factsOf(nutrition: CatalogNutrition | null): NutritionFacts | undefined {
  const facts = nutrition?.per_portion
  if (!facts) return undefined
  const grams = (amount: number | null) =>
    amount === null ? undefined : { lowerAmount: amount, unit: 'GRAM' as const }
  return {
    calories:
      facts.kcal === null
        ? undefined
        : { lowerAmount: Math.round(facts.kcal), unit: 'CALORIE' as const },
    protein: grams(facts.protein),
    totalFat: grams(facts.fat),
    totalCarbohydrate: grams(facts.carbohydrates),
  }
}

/** What Google is told of a dish in one of its sizes, or as it is. */
export function attributesOf(
  dish: CatalogDish,
  sold: CatalogDish | CatalogSize,
  { currency, locale }: { currency: string; locale: string },
): FoodMenuItemAttributes {
  const known = new Set(dish.allergens.flatMap((allergen) => allergens[allergen] ?? []))
  const restrictions = dietsOf(dish).flatMap((diet) => diets[diet] ?? [])
  const { portion } = sold
  return {
    price: {
      currencyCode: currency,
      units: String(Math.floor(sold.price / 100)),
      nanos: (sold.price % 100) * 10_000_000,
    },
    allergen: known.size > 0 ? [...known] : undefined,
    dietaryRestriction: restrictions.length > 0 ? restrictions : undefined,
    nutritionFacts: factsOf(sold.nutrition),
    portionSize:
      portion?.unit === 'pcs' && Number.isInteger(portion.amount)
        ? {
            quantity: portion.amount,
            unit: [{ displayName: pieces[locale] ?? 'pcs', languageCode: locale }],
          }
        : undefined,
  }
}
