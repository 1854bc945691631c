/** What the figures were measured on: the whole portion, or 100 g (100 ml of a drink). */
export const nutritionBases = ['portion', 'hundred'] as const

export type NutritionBasis = (typeof nutritionBases)[number]

/** Kilocalories, and grams of the rest; null where nobody measured. */
export type NutritionFacts = {
  readonly kcal: number | null
  readonly protein: number | null
  readonly fat: number | null
  readonly carbohydrates: number | null
}

/** The figures as staff or iiko gave them; the other basis is derived by the portion's weight. */
export type Nutrition = NutritionFacts & { readonly per: NutritionBasis }
