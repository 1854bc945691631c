import type { Offer } from '../offer/Offer'

import { isoOf } from './isoOf'

/** The members of a CatalogOffer as JSON, without the braces. */
export function offerJson(offer: Offer): string {
  const { price, regularPrice, isAvailable, reason, availableAt, remaining } = offer
  const regular = regularPrice === price ? 'null' : regularPrice
  const unavailable = reason === null ? 'null' : `"${reason}"`
  const at = availableAt === null ? 'null' : `"${isoOf(availableAt)}"`
  return `"price":${price},"regular_price":${regular},"is_available":${isAvailable},"unavailable":${unavailable},"available_at":${at},"remaining":${remaining}`
}
