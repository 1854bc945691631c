import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { OrderChange } from '@/src/domain/order/OrderChange'

import { transaction } from '../transaction'

const written = z.object({ rows: z.array(z.object({ seq: z.number() })) })

/**
 * Writes one more entry into an order's timeline and moves the order with it, if it is where `change.from`
 * says and nothing has happened since the event before: one compare-and-set. False when something has.
 */
export async function advanceOrder(req: PayloadRequest, change: OrderChange): Promise<boolean> {
  const db = await transaction(req)
  const { orderId, seq, from, to, at, by, staffId, name, reason } = change
  const done = await db.execute(sql`
    with moved as (
      update orders set state = ${to}::enum_orders_state, seq = ${seq}
      where id = ${orderId} and state = ${from}::enum_orders_state and seq = ${seq - 1}
      returning id
    )
    insert into order_events (order_id, seq, "from", "to", at, by, staff_id, name, reason)
    select id, ${seq}, ${from}, ${to}, ${new Date(at).toISOString()}, ${by}, ${staffId}, ${name}, ${reason}
    from moved
    returning seq`)
  return written.parse(done).rows.length > 0
}
