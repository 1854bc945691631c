import type { PayloadRequest } from 'payload'

import type { Query } from '@/src/db/menuModel/Query'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { Order } from '@/src/domain/order/Order'
import { enqueue } from '@/src/outbox/enqueue'

import { tellersOf } from './tellersOf'

/** Lets everybody who was introduced know of a new order, in the transaction that writes it. */
export async function tellPlaced(req: PayloadRequest, order: Order): Promise<void> {
  const news = { locationId: order.locationId, orders: [order] }
  const tellers = await tellersOf(req.payload, inTurn(await sessionQuery(req)), news)
  await enqueue(
    req,
    tellers.flatMap((teller) => teller(order)),
  )
}

/** A transaction has one connection, which does one thing after the other. */
function inTurn(query: Query): Query {
  let last: Promise<unknown> = Promise.resolve()
  return (row, statement, values) => {
    const asked = last.then(() => query(row, statement, values))
    last = asked.catch(() => undefined)
    return asked
  }
}
