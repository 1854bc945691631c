import type { Dish, Size } from '../model/Dish'
import type { StopEntry } from '../model/Location'
import type { Offer } from '../offer/Offer'
import { offerOf } from '../offer/offerOf'
import type { View } from '../offer/View'

import { basePriceOf } from './basePriceOf'
import type { DeskLine, DeskState, DeskStop } from './Desk'

type Named = (text: Readonly<Record<string, string>>) => string

/**
 * The lines of a dish: the whole of it first, then each of its sizes. `views` are of one location and
 * moment, a view for each of its channels: what one channel sells is on sale.
 */
export function linesOf(views: readonly View[], dish: Dish, named: Named): DeskLine[] {
  const lines = [lineOf(views, dish, null, named)]
  for (const size of dish.sizes) lines.push(lineOf(views, dish, size, named))
  return lines
}

function lineOf(views: readonly View[], dish: Dish, size: Size | null, named: Named): DeskLine {
  const [view] = views
  if (!view) throw new RangeError('A location has at least one channel.')
  const key = size?.key ?? ''
  const rows = view.locationOffers.get(dish.id) ?? []
  const own = rows.find(({ sizeKey }) => sizeKey === key)
  const isHidden = own?.isHidden ?? false
  const isHiddenWhole = rows.some((row) => row.sizeKey === '' && row.isHidden)
  const offer = bestOf(views.map((one) => offerOf(one, dish, size ? key : null)))
  const [here, everywhere] = view.stops.map((index) =>
    stopOn(index.dishes.get(dish.id), key, view.at),
  )
  return {
    dish: dish.id,
    size: key,
    name: named(dish.name),
    sizeName: size && named(size.name),
    photos: size ? [] : dish.photos,
    photo: size ? null : smallPhoto(view, dish),
    basePrice: basePriceOf(dish, size),
    price: own?.price ?? null,
    isHidden,
    stop: here ?? null,
    stopEverywhere: everywhere ?? null,
    state: stateOf(offer, isHidden || isHiddenWhole),
    priceNow: offer.isListed && (size || dish.sizes.length === 0) ? offer.price : null,
    remaining: offer.isListed ? offer.remaining : null,
    availableAt: offer.availableAt,
  }
}

function smallPhoto({ model }: View, { photos: [first] }: Dish): string | null {
  const photo = first === undefined ? undefined : model.photos.get(first)
  return photo?.sources.find(({ name }) => name === 'thumbnail')?.url ?? photo?.url ?? null
}

/** What can be had by one channel counts before what cannot, and what guests see before the rest. */
function bestOf(offers: readonly Offer[]): Offer {
  const best =
    offers.find(({ isListed, isAvailable }) => isListed && isAvailable) ??
    offers.find(({ isListed }) => isListed) ??
    offers[0]
  if (!best) throw new RangeError('A location has at least one channel.')
  return best
}

function stateOf(offer: Offer, isHidden: boolean): DeskState {
  if (!offer.isListed) return isHidden ? 'hidden' : 'not-here'
  if (offer.isAvailable) return offer.remaining === null ? 'on-sale' : 'few'
  return offer.reason ?? 'not-now'
}

function stopOn(
  entries: readonly StopEntry[] | undefined,
  key: string,
  at: number,
): DeskStop | null {
  const entry = entries?.find(
    ({ sizeKey, until }) => sizeKey === key && (until === null || until > at),
  )
  return entry ? { remaining: entry.remaining, until: entry.until, reason: entry.reason } : null
}
