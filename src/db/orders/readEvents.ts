import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { OrderChange } from '@/src/domain/order/OrderChange'
import { actors, orderStates } from '@/src/domain/order/OrderState'

import { connection } from '../connection'

const state = z.enum(orderStates)
const rows = z.object({
  rows: z.array(
    z.object({
      order_id: z.number(),
      seq: z.number(),
      from: state.nullable(),
      to: state,
      at: z.number(),
      by: z.enum(actors),
      staff_id: z.number().nullable(),
      name: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
})

/** An order's timeline after the entry `since`, in the order in which it happened. */
export async function readEvents(
  req: PayloadRequest,
  orderId: number,
  since = 0,
): Promise<OrderChange[]> {
  const db = await connection(req)
  const found = await db.execute(sql`
    select order_id, seq, "from", "to", (extract(epoch from at) * 1000)::float8 as at, by, staff_id,
      name, reason
    from order_events where order_id = ${orderId} and seq > ${since} order by seq`)
  return rows.parse(found).rows.map(({ order_id, staff_id, name, reason, ...event }) => ({
    ...event,
    orderId: order_id,
    staffId: staff_id,
    name: name ?? '',
    reason: reason ?? '',
  }))
}
