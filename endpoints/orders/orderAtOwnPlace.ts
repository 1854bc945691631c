import type { PayloadRequest } from 'payload'

import { mayActAt } from '@/src/access/mayActAt'
import { readOrder } from '@/src/db/orders/readOrder'
import type { Order } from '@/src/domain/order/Order'
import { Problem } from '@/src/errors'
import { orderTexts } from '@/src/i18n/orders'

/** The order, for staff who work at its restaurant; to everybody else it is not there. An order never moves. */
export async function orderAtOwnPlace(req: PayloadRequest, id: number): Promise<Order> {
  const found = await readOrder(req, id)
  if (found && mayActAt(req.user, found.order.locationId)) return found.order
  throw new Problem('not-found', { detail: orderTexts.notFound })
}
