import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Order } from '@/src/domain/order/Order'

import { connection } from '../connection'
import { orderColumns, orderRow, toOrder } from '../orders/orderRow'

const rows = z.object({ rows: z.array(orderRow) })

/** A customer's orders, the newest first: those before `before`, or the first page. */
export async function ordersOf(
  req: PayloadRequest,
  { customerId, before, limit }: { customerId: number; before: number | null; limit: number },
): Promise<Order[]> {
  const db = await connection(req)
  const found = await db.execute(sql`
    select ${orderColumns} from orders
    where customer_id = ${customerId} and id < ${before ?? 2_147_483_647}
    order by id desc limit ${limit}`)
  return rows.parse(found).rows.map(toOrder)
}
