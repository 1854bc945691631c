import type { PaymentMoney } from './Money'
import { standing } from './standing'

/** What the kitchen may count on: what we hold, or what is held for us until it is captured. */
export function securedBy(money: PaymentMoney): number {
  const { authorised, captured, net } = standing(money)
  if (captured > 0) return net
  return money.isOff ? 0 : authorised
}
