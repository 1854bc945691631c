import { offerId, type OfferOf } from './offerId'
import type { WantedRecord } from './WantedMenu'

/**
 * The record of a price of an organisation's own, in kopecks; null: it is not sold there. A price that could
 * not be read is null as well: the price of another restaurant would be a wrong one here.
 */
export function offerRecord(of: OfferOf, name: string, price: number | null): WantedRecord {
  return {
    kind: 'offer',
    externalId: offerId(of),
    name,
    fields: { price, isHidden: price === null },
  }
}
