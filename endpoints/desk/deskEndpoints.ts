import type { Endpoint } from 'payload'

import { changeOffers } from './changeOffers'
import { changeStops } from './changeStops'
import { read } from './read'

/** A restaurant's prices and stops, line by line: `/api/desk`. */
export const deskEndpoints: Endpoint[] = [read, changeOffers, changeStops]
