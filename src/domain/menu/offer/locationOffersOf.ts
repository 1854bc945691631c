import type { LocationOffer } from '../model/Location'

import { listedBy } from './listedBy'
import { remembered } from './remembered'

/** By dish what a location says of it and of its sizes. */
export const locationOffersOf = remembered((offers: readonly LocationOffer[]) =>
  listedBy(offers, ({ dishId }) => dishId),
)
