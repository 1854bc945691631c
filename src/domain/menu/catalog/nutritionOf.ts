import type { Nutrition, NutritionFacts } from '../model/Nutrition'
import type { Portion } from '../model/Portion'

import type { CatalogNutrition } from './Catalog'

function times(factor: number, facts: NutritionFacts): NutritionFacts {
  const tenths = (grams: number | null) =>
    grams === null ? null : Math.round(grams * factor * 10) / 10
  return {
    kcal: facts.kcal === null ? null : Math.round(facts.kcal * factor),
    protein: tenths(facts.protein),
    fat: tenths(facts.fat),
    carbohydrates: tenths(facts.carbohydrates),
  }
}

/**
 * The figures for a portion and for 100 g or ml. The basis that was measured is left as it is; the
 * other is derived by the portion's weight or volume, kilocalories rounded to whole ones, grams to
 * tenths. A portion counted in pieces, or not known, leaves it null. Null when nothing was measured.
 */
export function nutritionOf(
  nutrition: Nutrition | null,
  portion: Portion | null,
): CatalogNutrition | null {
  if (!nutrition) return null
  const { per, kcal, protein, fat, carbohydrates } = nutrition
  const measured: NutritionFacts = { kcal, protein, fat, carbohydrates }
  if (Object.values(measured).every((figure) => figure === null)) return null
  const hundreds = portion && portion.unit !== 'pcs' ? portion.amount / 100 : 0
  const derive = (factor: number) => (hundreds > 0 ? times(factor, measured) : null)
  return per === 'portion'
    ? { per_portion: measured, per_100: derive(1 / hundreds) }
    : { per_portion: derive(hundreds), per_100: measured }
}
