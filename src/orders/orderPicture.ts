import type { PayloadRequest } from 'payload'

import { hasRole } from '@/src/access/role'
import { readEvents } from '@/src/db/orders/readEvents'
import { readOrder } from '@/src/db/orders/readOrder'
import { paymentsOf } from '@/src/db/payments/paymentsOf'
import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'
import { standing } from '@/src/domain/payment/standing'

export type OrderPicture = {
  order: Order
  events: OrderChange[]
  timeZone: string
  /** What was taken by hand and may be given back by whoever asks, in minor units. */
  refundable: number
}

/** An order with its timeline and its location's clock, for staff; null for others, and when there is none. */
export async function orderPicture(req: PayloadRequest, id: number): Promise<OrderPicture | null> {
  if (!hasRole(req.user, 'operator')) return null
  const found = await readOrder(req, id)
  if (!found) return null
  const location = await req.payload.findByID({
    collection: 'locations',
    id: found.order.locationId,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  const events = await readEvents(req, id)
  const payments = await paymentsOf(req, id)
  const byHand = payments.filter(
    ({ provider }) => provider === 'cash' || provider === 'card-on-delivery',
  )
  const held = byHand.reduce((sum, { money }) => sum + standing(money).net, 0)
  return {
    order: found.order,
    events,
    timeZone: location?.timeZone ?? 'Europe/Moscow',
    refundable: hasRole(req.user, 'manager') ? held : 0,
  }
}
