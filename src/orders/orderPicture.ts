import type { PayloadRequest } from 'payload'

import { mayActAt } from '@/src/access/mayActAt'
import { hasRole } from '@/src/access/role'
import { readEvents } from '@/src/db/orders/readEvents'
import { readOrder } from '@/src/db/orders/readOrder'
import { holdsOf } from '@/src/db/payments/holdsOf'
import { underWayOf } from '@/src/db/payments/underWayOf'
import { paymentsOf } from '@/src/db/payments/paymentsOf'
import { receiptPagesOf } from '@/src/db/payments/receiptPagesOf'
import { receiptsOf } from '@/src/db/payments/receiptsOf'
import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'
import { dueOf } from '@/src/domain/payment/dueOf'
import { refundable } from '@/src/domain/payment/refundable'
import type { KeptReceipt } from '@/src/domain/receipt/KeptReceipt'
import type { ReceiptPage } from '@/src/domain/receipt/ReceiptPage'
import { standing } from '@/src/domain/payment/standing'

export type OrderPicture = {
  order: Order
  events: OrderChange[]
  timeZone: string
  /** What is still to be taken by hand, in minor units. */
  due: number
  /** What may be given back by whoever asks, in minor units. */
  refundable: number
  /** What is held and may be captured in part by whoever asks, in minor units. */
  held: number
  /** Of its payments and refunds, for managers. */
  receipts: KeptReceipt[]
  /** And those that providers show themselves. */
  receiptPages: ReceiptPage[]
}

/** An order with its timeline and its location's clock, for the staff of its restaurant; null for others, and when there is none. */
export async function orderPicture(req: PayloadRequest, id: number): Promise<OrderPicture | null> {
  const found = await readOrder(req, id)
  if (!found || !mayActAt(req.user, found.order.locationId)) return null
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
  const net = payments.reduce((sum, { money }) => sum + standing(money).net, 0)
  const underWay = await underWayOf(req, id)
  const isManager = hasRole(req.user, 'manager')
  return {
    order: found.order,
    events,
    due: dueOf(
      found.order,
      payments.map(({ money }) => money),
    ),
    timeZone: location?.timeZone ?? 'Europe/Moscow',
    refundable: isManager ? refundable(net, underWay) : 0,
    held: isManager ? Math.max(0, ...(await holdsOf(req, id)).map((hold) => hold.held)) : 0,
    receipts: isManager ? await receiptsOf(req, id) : [],
    receiptPages: isManager ? await receiptPagesOf(req, id) : [],
  }
}
