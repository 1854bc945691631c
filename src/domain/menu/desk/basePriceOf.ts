import type { Dish, Size } from '../model/Dish'

/**
 * The menu's price of a dish (size null) or of one of its sizes, in minor units. Null where none counts:
 * for a dish with sizes as a whole, and for a combo that costs what its dishes do.
 */
export function basePriceOf(dish: Dish, size: Size | null): number | null {
  if (dish.combo && dish.combo.pricing !== 'fixed') return null
  if (size) return size.price
  return dish.sizes.length > 0 ? null : dish.price
}
