import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Order } from '@/src/domain/order/Order'

import { connection } from '../connection'

import { orderColumns, orderRow, toOrder } from './orderRow'

const found = z.object({ rows: z.array(orderRow) })

/** An order as it is now, with the number of its last event; null when there is none. */
export async function readOrder(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  id: number,
): Promise<{ order: Order; seq: number } | null> {
  const db = await connection(req)
  const [row] = found.parse(
    await db.execute(sql`select ${orderColumns} from orders where id = ${id}`),
  ).rows
  return row ? { order: toOrder(row), seq: row.seq } : null
}
