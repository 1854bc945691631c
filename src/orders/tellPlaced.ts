import type { PayloadRequest } from 'payload'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { Order } from '@/src/domain/order/Order'
import { enqueue } from '@/src/outbox/enqueue'

import { tellersOf } from './tellersOf'

/** Lets everybody who was introduced know of a new order, in the transaction that writes it. */
export async function tellPlaced(req: PayloadRequest, order: Order): Promise<void> {
  const news = { locationId: order.locationId, orders: [order] }
  const tellers = await tellersOf(req.payload, await sessionQuery(req), news)
  await enqueue(
    req,
    tellers.flatMap((teller) => teller(order)),
  )
}
