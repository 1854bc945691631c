import type { Dish } from '../model/Dish'
import type { PercentAdjustment, PriceList } from '../model/Menu'
import type { Category } from '../model/MenuModel'

import { categoriesWithin } from './categoriesWithin'
import { listedBy } from './listedBy'
import { percentOf } from './percentOf'
import { remembered } from './remembered'

const scopeOf = remembered((percent: PercentAdjustment, categories: readonly Category[]) => ({
  isAll: percent.categories.length === 0 && percent.dishes.length === 0,
  categories: categoriesWithin(categories, percent.categories),
  dishes: new Set(percent.dishes),
}))

const rowsOf = remembered(({ prices }: PriceList) => listedBy(prices, ({ dishId }) => dishId))

/**
 * What a price schedule makes of the price of a dish in a size ('' without sizes); null when it does
 * not name it. A list of prices names exactly its rows: the dish without sizes or one size of it.
 */
export function adjustedPrice(
  adjustment: PercentAdjustment | PriceList,
  categories: readonly Category[],
  dish: Dish,
  sizeKey: string,
  price: number,
): number | null {
  if (adjustment.kind === 'prices') {
    const row = rowsOf(adjustment)
      .get(dish.id)
      ?.find((row) => row.sizeKey === sizeKey)
    return row ? Math.max(0, row.price) : null
  }
  const scope = scopeOf(adjustment, categories)
  const isNamed =
    scope.isAll ||
    scope.dishes.has(dish.id) ||
    (dish.categoryId !== null && scope.categories.has(dish.categoryId))
  return isNamed ? percentOf(price, adjustment.percent, adjustment.roundTo) : null
}
