import type { Payload } from 'payload'

import type { Query } from '@/src/db/menuModel/Query'
import type { UnwrittenOrder } from '@/src/db/orders/insertOrders'

import type { OrderTeller } from './ports'
import { portsOf } from './portsOf'

type News = { locationId: number; orders: readonly UnwrittenOrder[] }

/** Who has something to say of new orders of one restaurant; none: nobody is to hear of them. */
export async function tellersOf(
  payload: Payload,
  query: Query,
  news: News,
): Promise<OrderTeller[]> {
  const tellers: OrderTeller[] = []
  // One after the other: a transaction has one connection.
  for (const { placed } of portsOf(payload).notifiers) {
    const teller = await placed?.({ payload, query }, news)
    if (teller) tellers.push(teller)
  }
  return tellers
}
