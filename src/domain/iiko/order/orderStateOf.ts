import type { OrderState } from '../../order/OrderState'
import { wayOf } from '../../order/wayOf'
import type { Channel } from '../../menu/model/Channel'

/** iiko's DeliveryStatus and, of table orders, OrderStatus. */
const states: Readonly<Record<string, OrderState>> = {
  WaitCooking: 'accepted',
  ReadyForCooking: 'accepted',
  CookingStarted: 'cooking',
  CookingCompleted: 'ready',
  Waiting: 'ready',
  OnWay: 'on-the-way',
  Delivered: 'completed',
  Closed: 'completed',
  Cancelled: 'cancelled',
  New: 'accepted',
  Deleted: 'cancelled',
}

/**
 * Where an order is by iiko's word; null for a status that is no step of ours in this mode, such as
 * `Unconfirmed`, or `OnWay` of an order that the guest fetches.
 */
export function orderStateOf(status: string, mode: Channel): OrderState | null {
  const state = states[status]
  if (!state) return null
  return state === 'cancelled' || wayOf(mode).includes(state) ? state : null
}
