import type { Nutrition } from '@/src/domain/menu/model/Nutrition'
import type { Portion } from '@/src/domain/menu/model/Portion'

type Measured = {
  portion_amount: number | null
  portion_unit: Portion['unit'] | null
  nutrition_per: Nutrition['per'] | null
  nutrition_kcal: number | null
  nutrition_protein: number | null
  nutrition_fat: number | null
  nutrition_carbohydrates: number | null
}

/** The weight and nutrition that a row tells; null for what it leaves empty. */
export function measures(row: Measured): { portion: Portion | null; nutrition: Nutrition | null } {
  const { nutrition_kcal: kcal, nutrition_protein: protein } = row
  const { nutrition_fat: fat, nutrition_carbohydrates: carbohydrates } = row
  const isMeasured = [kcal, protein, fat, carbohydrates].some((figure) => figure !== null)
  return {
    portion: row.portion_amount
      ? { amount: row.portion_amount, unit: row.portion_unit ?? 'g' }
      : null,
    nutrition: isMeasured
      ? { per: row.nutrition_per ?? 'hundred', kcal, protein, fat, carbohydrates }
      : null,
  }
}
