import type { Combo } from '../model/Combo'
import type { Dish, Size } from '../model/Dish'

import { cheapestCompletion } from './cheapestCompletion'
import type { Filling } from './fillingOf'
import type { Offer } from './Offer'
import { ownOffer } from './ownOffer'
import type { View } from './View'
import { waysToFill } from './waysToFill'

type Ways = readonly (readonly Filling[])[]

/** An offer of a combo in a size, `availableAt` left out, and whether it can ever be had again. */
export type ComboState = Omit<Offer, 'availableAt'> & { readonly isHopeless: boolean }

/** What a combo is at a moment: listed as any dish, available when it can be completed. */
export function comboState(view: View, dish: Dish, combo: Combo, size: Size | null): ComboState {
  const { availableAt, ...own } = ownOffer(view, dish, size)
  const ways = waysToFill(view, combo)
  const open = ways.filter((fillings) => fillings.every(({ isFillable }) => isFillable))
  const priced = open.length > 0 ? open : ways
  const price = cheapest(combo, own.price, priced, 'price')
  const isRegular = [own, ...priced.flat().flatMap(offersIn)].every(
    (offer) => offer.price === offer.regularPrice,
  )
  const state = {
    ...own,
    price,
    regularPrice: isRegular ? price : cheapest(combo, own.regularPrice, priced, 'regularPrice'),
    isHopeless: own.reason !== null && availableAt === null,
  }
  if (!own.isAvailable || open.length > 0) return state
  const missing = ways[0]?.find(({ isFillable }) => !isFillable)
  return {
    ...state,
    isAvailable: false,
    reason: missing?.reason ?? 'off-sale',
    isHopeless: ways.every((fillings) => fillings.some(({ isHopeless }) => isHopeless)),
  }
}

const offersIn = ({ candidates }: Filling) => candidates.map(({ offer }) => offer)

function cheapest(
  combo: Combo,
  ownPrice: number,
  ways: Ways,
  by: 'price' | 'regularPrice',
): number {
  const totals = ways.map((fillings) =>
    cheapestCompletion(
      combo,
      ownPrice,
      fillings
        .filter(({ candidates }) => candidates.length > 0)
        .map(({ units, candidates }) => ({
          units,
          candidates: candidates.map(({ offer, surcharge, room }) => ({
            price: offer[by],
            surcharge,
            room,
          })),
        })),
    ),
  )
  return totals.length === 0 ? 0 : Math.min(...totals)
}
