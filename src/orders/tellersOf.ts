import type { Payload } from 'payload'

import type { Query } from '@/src/db/menuModel/Query'
import type { UnwrittenOrder } from '@/src/db/orders/insertOrders'

import type { OrderTeller } from './ports'
import { portsOf } from './portsOf'

type News = { locationId: number; orders: readonly UnwrittenOrder[] }

/**
 * Who has something to say of new orders of one restaurant; none: nobody is to hear of them. By a `query` that does one
 * thing after the other, or outside of transactions by one that does several at once.
 */
export async function tellersOf(
  payload: Payload,
  query: Query,
  news: News,
): Promise<OrderTeller[]> {
  const tellers = await Promise.all(
    portsOf(payload).notifiers.map(async ({ placed }) => placed?.({ payload, query }, news)),
  )
  return tellers.flatMap((teller) => teller ?? [])
}
