import type { PayloadRequest } from 'payload'

import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'

import { portsOf } from './portsOf'

/** Lets everybody who was introduced know of a later entry in an order's timeline, in its transaction. */
export async function tell(req: PayloadRequest, order: Order, change: OrderChange): Promise<void> {
  for (const notifier of portsOf(req.payload).notifiers) {
    await notifier.changed(req, { order, change })
  }
}
