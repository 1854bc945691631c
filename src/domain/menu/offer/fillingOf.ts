import type { ComboSlot } from '../model/Combo'

import { chosenDish } from './chosenDish'
import type { Offer, Unavailability } from './Offer'
import { plainOffer } from './plainOffer'
import type { View } from './View'

/** How a slot of a combo can be filled. */
export type Filling = {
  readonly units: number
  readonly isFillable: boolean
  /** Why not. */
  readonly reason: Unavailability
  /** Whether it ever can, as far as anybody knows. */
  readonly isHopeless: boolean
  /** What it is priced by: what can be had, if that fills it; else every dish it names. */
  readonly candidates: readonly {
    readonly offer: Offer
    readonly surcharge: number
    readonly room: number
  }[]
}

/**
 * How a slot can be filled with so many units. What the stop-list leaves of a dish is what goes into
 * the slot at most; what other slots take of it is not looked at. Of two choices of one dish and size
 * the first counts.
 */
export function fillingOf(view: View, { choices }: ComboSlot, units: number): Filling {
  const seen = new Set<Offer>()
  const options: { offer: Offer; surcharge: number; room: number }[] = []
  for (const choice of choices) {
    const chosen = chosenDish(view, choice)
    // In a view a dish in a size has one offer, the same object whenever it is asked for.
    const offer = chosen && plainOffer(view, chosen.dish, chosen.size)
    if (!offer || seen.has(offer)) continue
    seen.add(offer)
    options.push({ offer, surcharge: choice.surcharge, room: offer.remaining ?? Infinity })
  }
  const available = options.filter(({ offer }) => offer.isAvailable)
  const isFillable = available.reduce((sum, { room }) => sum + room, 0) >= units
  return {
    units,
    isFillable,
    reason: reasonOf(options.map(({ offer }) => offer)),
    isHopeless: options.every(({ offer }) => !offer.isAvailable && offer.availableAt === null),
    candidates: isFillable ? available : options.map((option) => ({ ...option, room: Infinity })),
  }
}

/** The most hopeful of the reasons; a dish that is there, but too few of it, has run out. */
function reasonOf(offers: readonly Offer[]): Unavailability {
  if (offers.some(({ reason }) => reason === 'not-now')) return 'not-now'
  const isOut = offers.some(({ isAvailable, reason }) => isAvailable || reason === 'stopped')
  return isOut ? 'stopped' : 'off-sale'
}
