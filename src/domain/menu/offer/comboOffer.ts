import type { Combo } from '../model/Combo'
import type { Dish, Size } from '../model/Dish'

import { comboState } from './comboState'
import { lookAt } from './lookAt'
import { nextMomentOf } from './nextMomentOf'
import type { Offer } from './Offer'
import { ownOffer } from './ownOffer'
import type { View } from './View'

/** Whoever must wait for so many changes of its dishes' menus and stops is told nothing. */
const patience = 64

/** What a combo is offered at in a size (null: it has none); any other dish as it is itself. */
export function comboOffer(view: View, dish: Dish, size: Size | null): Offer {
  const { combo } = dish
  if (!combo) return ownOffer(view, dish, size)
  const { isHopeless, ...offer } = comboState(view, dish, combo, size)
  const waits = offer.isListed && !offer.isAvailable && !isHopeless
  return { ...offer, availableAt: waits ? availableAt(view, dish, combo, size) : null }
}

function availableAt(view: View, dish: Dish, combo: Combo, size: Size | null): number | null {
  const ids = [
    dish.id,
    ...combo.slots.flatMap(({ choices }) => choices.map(({ dishId }) => dishId)),
  ]
  const { model, location, channel } = view
  let at: number | null = view.at
  for (let step = 0; step < patience; step++) {
    at = nextMomentOf(view, ids, at)
    if (at === null) return null
    const then = lookAt(model, { locationId: location.id, channel, at })
    if (comboState(then, dish, combo, size).isAvailable) return at
  }
  return null
}
