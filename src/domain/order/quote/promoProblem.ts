import { reaches } from '../../menu/offer/reaches'

import type { Cart } from './Cart'
import type { PromoCode } from './PromoCode'
import type { CartProblem } from './QuoteProblem'

/** Why a promo code gives nothing for dishes of so much; null: it does. */
export function promoProblem(
  promo: PromoCode,
  { locationId, mode }: Pick<Cart, 'locationId' | 'mode'>,
  subtotal: number,
  now: number,
): CartProblem | null {
  const { from, until, left, leftForGuest, minimum } = promo
  const problem = (code: 'promo-over' | 'promo-not-here' | 'promo-used') =>
    ({ line: null, code }) as const
  if ((from !== null && now < from) || (until !== null && now >= until))
    return problem('promo-over')
  if (!reaches(promo, locationId, mode)) return problem('promo-not-here')
  if (left !== null && left <= 0) return problem('promo-over')
  if (leftForGuest !== null && leftForGuest <= 0) return problem('promo-used')
  if (subtotal < minimum)
    return { line: null, code: 'promo-minimum', least: minimum, got: subtotal }
  return null
}
