import { nutritionOf } from '@/src/domain/menu/catalog/nutritionOf'
import { nutritionBases, type NutritionFacts } from '@/src/domain/menu/model/Nutrition'
import { units } from '@/src/domain/menu/model/Portion'

/** The values of a form, by the names of its fields. */
type Values = Readonly<Record<string, unknown>>

const numberOrNull = (value: unknown) => (typeof value === 'number' ? value : null)

/**
 * What a form's figures are on the other basis than the one they are given on; null when nothing is
 * given or the portion is not known by weight or volume.
 */
export function figuresOf(
  nutrition: Values,
  portion: Values,
): { per: 'portion' | 'hundred'; facts: NutritionFacts } | null {
  const per = nutritionBases.find((base) => base === nutrition.per) ?? 'hundred'
  const unit = units.find((one) => one === portion.unit) ?? 'g'
  const amount = numberOrNull(portion.amount)
  const derived = nutritionOf(
    {
      per,
      kcal: numberOrNull(nutrition.kcal),
      protein: numberOrNull(nutrition.protein),
      fat: numberOrNull(nutrition.fat),
      carbohydrates: numberOrNull(nutrition.carbohydrates),
    },
    amount === null ? null : { amount, unit },
  )
  const other = per === 'portion' ? 'hundred' : 'portion'
  const facts = other === 'portion' ? derived?.per_portion : derived?.per_100
  return facts ? { per: other, facts } : null
}
