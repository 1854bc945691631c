import { firstById } from '../../menu/offer/firstById'
import { remembered } from '../../menu/offer/remembered'
import type { View } from '../../menu/offer/View'
import type { Category } from '../../menu/model/MenuModel'
import type { VatRate } from '../Fiscal'

const byId = remembered((categories: readonly Category[]) => firstById(categories))

/** The VAT of a dish: its own, else of the nearest category above that has one; null: nobody says. */
export function vatOf(
  { model, dishes }: Pick<View, 'dishes' | 'model'>,
  dishId: number,
): VatRate | null {
  const dish = dishes.get(dishId)
  if (!dish || dish.vat !== null) return dish?.vat ?? null
  const categories = byId(model.categories)
  const seen = new Set<number>()
  let id = dish.categoryId
  while (id !== null && !seen.has(id)) {
    seen.add(id)
    const category = categories.get(id)
    if (!category || category.vat !== null) return category?.vat ?? null
    id = category.parentId
  }
  return null
}
