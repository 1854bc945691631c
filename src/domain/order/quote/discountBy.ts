import { roundHalfUp } from '../../menu/offer/roundHalfUp'

import type { PromoCode } from './PromoCode'

/** What a promo code takes off dishes of so much: never more than they cost. */
export function discountBy({ gives }: PromoCode, subtotal: number): number {
  switch (gives.kind) {
    case 'percent': {
      const part = roundHalfUp(subtotal * gives.percent, 100)
      return Math.min(part, gives.most ?? part, subtotal)
    }
    case 'amount':
      return Math.min(gives.amount, subtotal)
    case 'free-delivery':
      return 0
  }
}
