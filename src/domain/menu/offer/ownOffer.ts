import type { Dish, Size } from '../model/Dish'

import { availabilityOf } from './availabilityOf'
import { isListed } from './isListed'
import type { Offer } from './Offer'
import { ownPricesOf } from './ownPricesOf'
import { unlisted } from './unlisted'
import type { View } from './View'

/** What a dish itself is offered at in a size (null: it has none), whatever a combo is made of. */
export function ownOffer(view: View, dish: Dish, size: Size | null): Offer {
  const prices = ownPricesOf(view, dish, size)
  if (!isListed(view, dish, size)) return unlisted(prices)
  const { price, regularPrice } = prices
  const { isAvailable, reason, remaining, availableAt, stopReason } = availabilityOf(
    view,
    dish,
    size,
  )
  return {
    isListed: true,
    price,
    regularPrice,
    isAvailable,
    reason,
    remaining,
    availableAt,
    stopReason,
  }
}
