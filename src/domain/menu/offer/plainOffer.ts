import type { Dish, Size } from '../model/Dish'

import { knownOffer } from './knownOffer'
import type { Offer } from './Offer'
import { ownOffer } from './ownOffer'
import type { View } from './View'

/** What a dish that is no combo is offered at in a size (null: it has none). */
export function plainOffer(view: View, dish: Dish, size: Size | null): Offer {
  return knownOffer(view, dish, size, ownOffer)
}
