import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { Order } from '@/src/domain/order/Order'
import type { Notifier } from '@/src/orders/ports'

import { askChore } from '../chores/askChore'
import { beginHanding } from './beginHanding'
import { servingConnection } from './servingConnection'

/** The key of an order at every attempt to hand it over. */
export const keyOf = (orderId: number) => `order ${orderId}`

/**
 * Hears of every step of an order: one that the restaurant has accepted goes to its tills, one that was
 * called off is called off there. Written in the transaction of the step; iiko is told afterwards, by
 * whoever does the chores. What the till itself has said is not told back to it.
 */
export const iikoNotifier: Notifier = {
  changed: async (req, { change: { by, from, reason, to }, order }) => {
    if (by === 'pos' || from === to) return
    if (to === 'accepted') await askToHandOver(req, order)
    if (to === 'cancelled' || to === 'rejected') await askToCancel(req, order.id, reason)
  },
}

/** Writes down that an order is to go to its restaurant's tills; false when it has none at iiko. */
export async function askToHandOver(
  req: PayloadRequest,
  { id, locationId, mode }: Pick<Order, 'id' | 'locationId' | 'mode'>,
): Promise<boolean> {
  const query = await sessionQuery(req)
  const serving = await servingConnection(query, locationId)
  if (!serving) return false
  const { connection } = serving
  await beginHanding(query, { connection, orderId: id, key: keyOf(id), mode })
  await askChore(req, connection, 'orders')
  return true
}

async function askToCancel(req: PayloadRequest, orderId: number, reason: string): Promise<void> {
  const query = await sessionQuery(req)
  const told = await query(
    z.object({ connection_id: z.number() }),
    `update iiko_orders set cancel_reason = $2, tries = 0, next_at = now()
     where order_id = $1 and creation <> 'failed' and cancel_reason is null
     returning connection_id`,
    [orderId, reason],
  )
  for (const { connection_id: connection } of told) await askChore(req, connection, 'orders')
}
