import type { MenuModel } from '../model/MenuModel'

import { basePriceOf } from './basePriceOf'

type Row = { dish: number; size: string; price: number | null; isHidden: boolean }

/** Whether what a restaurant says of a dish or a size differs from what the menu says. */
export function isDifference(model: MenuModel) {
  const dishes = new Map(model.dishes.map((dish) => [dish.id, dish]))
  return ({ dish: id, isHidden, price, size: key }: Row): boolean => {
    if (isHidden) return true
    if (price === null) return false
    const dish = dishes.get(id)
    const size = dish?.sizes.find((one) => one.key === key) ?? null
    return !dish || basePriceOf(dish, size) !== price
  }
}
