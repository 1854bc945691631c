import type { PayloadRequest } from 'payload'

import { hasRole } from '@/src/access/role'
import { readEvents } from '@/src/db/orders/readEvents'
import { readOrder } from '@/src/db/orders/readOrder'
import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'

export type OrderPicture = { order: Order; events: OrderChange[]; timeZone: string }

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
  return { order: found.order, events, timeZone: location?.timeZone ?? 'Europe/Moscow' }
}
