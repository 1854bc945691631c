import type { Offer } from './Offer'
import type { Prices } from './ownPricesOf'

/** What guests do not see. */
export function unlisted({ price, regularPrice }: Prices): Offer {
  return {
    isListed: false,
    price,
    regularPrice,
    isAvailable: false,
    reason: null,
    remaining: null,
    availableAt: null,
    stopReason: null,
  }
}
