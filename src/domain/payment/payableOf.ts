import type { OrderState } from '../order/OrderState'

import { dueOf } from './dueOf'
import type { PaymentMoney } from './Money'
import { securedBy } from './securedBy'

/**
 * What a guest may still begin to pay, in minor units: what is due, but for what is held for us already. What was given
 * back or let go is not asked for again.
 */
export function payableOf(
  order: { readonly state: OrderState; readonly total: number },
  payments: readonly PaymentMoney[],
): number {
  const secured = payments.reduce((sum, money) => sum + securedBy(money), 0)
  return Math.max(0, Math.min(dueOf(order, payments), order.total - secured))
}
