import type { ComboChoice } from '../model/Combo'

import { chosenDish } from './chosenDish'
import type { Offer } from './Offer'
import { plainOffer } from './plainOffer'
import { unlisted } from './unlisted'
import type { View } from './View'

/**
 * What a choice of a combo's slot is offered at, its surcharge left out. A dish that is not there any
 * more, or is a combo itself, is not listed and costs nothing.
 */
export function offerOfChoice(view: View, choice: Pick<ComboChoice, 'dishId' | 'sizeKey'>): Offer {
  const chosen = chosenDish(view, choice)
  if (!chosen) return unlisted({ price: 0, regularPrice: 0 })
  return plainOffer(view, chosen.dish, chosen.size)
}
