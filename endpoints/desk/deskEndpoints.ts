import type { Endpoint } from 'payload'

import { changeOffersAcross } from './across/changeOffersAcross'
import { changeStopsAcross } from './across/changeStopsAcross'
import { readAcross } from './across/readAcross'
import { changeOffers } from './changeOffers'
import { changePhotos } from './changePhotos'
import { changeStops } from './changeStops'
import { placeDish } from './placeDish'
import { read } from './read'

/** Prices and stops, line by line, of a restaurant or of a dish at all of them: `/api/desk`. */
export const deskEndpoints: Endpoint[] = [
  read,
  changeOffers,
  changeStops,
  placeDish,
  changePhotos,
  readAcross,
  changeOffersAcross,
  changeStopsAcross,
]
