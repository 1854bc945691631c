import type { Fields } from '@/src/domain/sync/Record'

type Figures = {
  kcal: number
  protein: number
  fat: number
  carbohydrates: number
}

/** The fields of a portion and of nutrition, as our records have them; null where nothing is known. */
export function measures(
  grams: number,
  unit: 'g' | 'ml',
  nutrition: { per: 'hundred' | 'portion'; figures: Figures } | null,
): Fields {
  return {
    portionAmount: grams > 0 ? grams : null,
    portionUnit: unit,
    nutritionPer: nutrition?.per ?? 'hundred',
    kcal: nutrition?.figures.kcal ?? null,
    protein: nutrition?.figures.protein ?? null,
    fat: nutrition?.figures.fat ?? null,
    carbohydrates: nutrition?.figures.carbohydrates ?? null,
  }
}

/** The first set of figures that says anything; iiko writes zeros where it knows nothing. */
export function firstKnown(
  ...sets: { per: 'hundred' | 'portion'; figures: Figures }[]
): { per: 'hundred' | 'portion'; figures: Figures } | null {
  return sets.find(({ figures }) => Object.values(figures).some((figure) => figure > 0)) ?? null
}
