import type { Dish, Size } from '../model/Dish'

import type { Offer } from './Offer'
import type { View } from './View'

type Make = (view: View, dish: Dish, size: Size | null) => Offer

/** `make`, asked once in a view for a dish in a size (null: it has none). */
export function knownOffer(view: View, dish: Dish, size: Size | null, make: Make): Offer {
  let known = view.offers.get(dish)
  if (!known) view.offers.set(dish, (known = []))
  const place = size ? dish.sizes.indexOf(size) + 1 : 0
  return (known[place] ??= make(view, dish, size))
}
