import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'

/** Which messages an entry of an order's timeline brings its guest, in this order. */
export function newsOf(
  { mode, awaitsPayment }: Pick<Order, 'mode' | 'awaitsPayment'>,
  { from, to }: Pick<OrderChange, 'from' | 'to'>,
) {
  if (from === to) return []
  switch (to) {
    // Nothing is with the kitchen yet, and the guest is busy paying.
    case 'placed':
      return awaitsPayment ? [] : (['order.placed'] as const)
    case 'accepted':
      return ['order.accepted'] as const
    case 'cooking':
      return ['order.cooking'] as const
    // At the table it is brought; from a courier the next word comes when they leave.
    case 'ready':
      return mode === 'pickup' ? (['order.ready'] as const) : []
    case 'on-the-way':
      return ['order.on-the-way'] as const
    case 'served':
      return []
    case 'completed':
      return ['order.completed', 'order.receipt'] as const
    case 'cancelled':
      return ['order.cancelled'] as const
    case 'rejected':
      return ['order.rejected'] as const
  }
}
