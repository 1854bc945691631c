import type { OrderState } from '../order/OrderState'

import type { PaymentMoney } from './Money'
import { standing } from './standing'

/**
 * What is still to be taken for an order, in minor units. What was given back is not owed again, nor what was let
 * go of a hold of which a part was taken: only an order under way of which nothing is left may be paid anew, in
 * another way.
 */
export function dueOf(
  { state, total }: { readonly state: OrderState; readonly total: number },
  payments: readonly PaymentMoney[],
): number {
  if (state === 'cancelled' || state === 'rejected') return 0
  const stand = payments.map(standing)
  const left = stand.reduce((sum, { net }) => sum + net, 0)
  if (left === 0 && state !== 'completed') return total
  const taken = stand.map(({ authorised, captured }) => (captured > 0 ? authorised : 0))
  return Math.max(0, total - taken.reduce((sum, one) => sum + one, 0))
}
