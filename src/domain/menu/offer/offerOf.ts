import type { Dish, Size } from '../model/Dish'

import { comboOffer } from './comboOffer'
import { knownOffer } from './knownOffer'
import type { Offer } from './Offer'
import { plainOffer } from './plainOffer'
import { sizeHere } from './sizeHere'
import { unlisted } from './unlisted'
import type { View } from './View'

/**
 * What a dish is offered at, in one of its sizes or, with null, as a list of dishes shows it. For a
 * dish with sizes that is its default size here if that can be had, else the first listed size that
 * can, else the default one with the earliest `availableAt` of all. Combos included. A size that the
 * dish does not have is not listed.
 */
export function offerOf(view: View, dish: Dish, sizeKey: string | null): Offer {
  const size = sizeHere(view, dish, sizeKey)
  if (size === undefined) return unlisted({ price: 0, regularPrice: 0 })
  const offer = offerIn(view, dish, size)
  if (sizeKey || size === null || offer.isAvailable || !offer.isListed) return offer
  const offers = dish.sizes.map((size) => offerIn(view, dish, size))
  const available = offers.find(({ isAvailable }) => isAvailable)
  if (available) return available
  const moments = offers.flatMap(({ availableAt }) => availableAt ?? [])
  return { ...offer, availableAt: moments.length > 0 ? Math.min(...moments) : null }
}

const offerIn = (view: View, dish: Dish, size: Size | null) =>
  dish.combo ? knownOffer(view, dish, size, comboOffer) : plainOffer(view, dish, size)
