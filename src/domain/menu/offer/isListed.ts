import type { Dish, Size } from '../model/Dish'

import type { View } from './View'

/** Whether guests see a dish, in a size (null: it has none), at this location for this channel. */
export function isListed(view: View, dish: Dish, size: Size | null): boolean {
  const isHidden = view.locationOffers
    .get(dish.id)
    ?.some((offer) => offer.isHidden && (offer.sizeKey === '' || offer.sizeKey === size?.key))
  if (isHidden) return false
  const holders = view.holders.get(dish.id)
  return !holders || holders.some((menu) => view.running.has(menu))
}
