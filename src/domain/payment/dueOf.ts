import type { OrderState } from '../order/OrderState'

import type { PaymentMoney } from './Money'
import { standing } from './standing'

/**
 * What is still to be taken for an order, in minor units. What was given back is not owed again: only an order
 * under way of which nothing is left may be paid anew, in another way.
 */
export function dueOf(
  { state, total }: { readonly state: OrderState; readonly total: number },
  payments: readonly PaymentMoney[],
): number {
  if (state === 'cancelled' || state === 'rejected') return 0
  const stand = payments.map(standing)
  const left = stand.reduce((sum, { net }) => sum + net, 0)
  if (left === 0 && state !== 'completed') return total
  return Math.max(0, total - stand.reduce((sum, { captured }) => sum + captured, 0))
}
