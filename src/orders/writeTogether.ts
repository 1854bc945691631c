import type { Payload } from 'payload'

import { gather } from '@/src/db/gather'
import { inClient } from '@/src/db/inClient'
import type { Query } from '@/src/db/menuModel/Query'
import { insertOrders, type NewOrder, type Written } from '@/src/db/orders/insertOrders'
import { preparedQuery } from '@/src/db/preparedQuery'
import type { Order } from '@/src/domain/order/Order'
import { enqueueWithin } from '@/src/outbox/enqueueWithin'

import type { OrderTeller } from './ports'

type Group = {
  /** No key stands twice among them. */
  orders: readonly NewOrder[]
  /** Who is to hear of them. */
  tellers: readonly OrderTeller[]
}
type Placed = ReadonlyMap<NewOrder, Order>

const writers = new WeakMap<Payload, (group: Group) => Promise<Placed>>()

/**
 * Writes priced orders of one location, together with those of other locations that come while others are being
 * written: one statement and one commit for all of them, which is the whole transaction where nobody is to hear. Where
 * it fails, each location's are written by themselves. Resolves once the commit is certain; an order whose key was used
 * before is not among the answer.
 */
export function writeTogether(payload: Payload, group: Group): Promise<Placed> {
  const write = writers.get(payload) ?? gather((groups) => writeAll(payload, groups))
  writers.set(payload, write)
  return write(group)
}

async function writeAll({ db }: Payload, groups: readonly Group[]): Promise<Placed[]> {
  const orders = groups.flatMap((group) => group.orders)
  if (groups.every(({ tellers }) => tellers.length === 0)) {
    return toPlaced(groups, await insertOrders(preparedQuery(db.pool), orders))
  }
  return inClient(db.pool, (query) => writeAndTell(query, groups, orders), preparedQuery)
}

async function writeAndTell(
  query: Query,
  groups: readonly Group[],
  orders: readonly NewOrder[],
): Promise<Placed[]> {
  const placed = toPlaced(groups, await insertOrders(query, orders))
  const deliveries = groups.flatMap(({ tellers }, index) =>
    [...(placed[index]?.values() ?? [])].flatMap((order) =>
      tellers.flatMap((teller) => teller(order)),
    ),
  )
  await enqueueWithin(query, deliveries)
  return placed
}

/** What became of each group, of whose orders one after the other it is told in `written`. */
function toPlaced(groups: readonly Group[], written: readonly (Written | null)[]): Placed[] {
  const all = written.values()
  return groups.map(
    ({ orders }) =>
      new Map(
        orders.flatMap((one) => {
          const given = all.next().value
          return given ? [[one, { ...one.order, ...given, state: 'placed', paid: 0 }]] : []
        }),
      ),
  )
}
