import type { Dish, Size } from '../model/Dish'

import { adjustedPrice } from './adjustedPrice'
import type { View } from './View'

/** A price now, and what it were if no price schedule ran. */
export type Prices = { readonly price: number; readonly regularPrice: number }

/** What a dish itself costs in a size (null: it has none), whatever a combo is made of. */
export function ownPricesOf(view: View, dish: Dish, size: Size | null): Prices {
  const sizeKey = size?.key ?? ''
  const row = view.locationOffers.get(dish.id)?.find((offer) => offer.sizeKey === sizeKey)
  const regularPrice = Math.max(0, row?.price ?? size?.price ?? dish.price)
  for (const { adjustment } of view.priceSchedules) {
    const price = adjustedPrice(adjustment, view.model.categories, dish, sizeKey, regularPrice)
    if (price !== null) return { price, regularPrice }
  }
  return { price: regularPrice, regularPrice }
}
