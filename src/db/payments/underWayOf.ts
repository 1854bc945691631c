import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { connection } from '../connection'

const found = z.object({ rows: z.array(z.object({ amount: z.number() })) })

/** The sums of an order's refunds that are on their way. */
export async function underWayOf(req: PayloadRequest, orderId: number): Promise<number[]> {
  const db = await connection(req)
  const rows = await db.execute(
    sql`select amount from refunds where order_id = ${orderId} and state in ('pending', 'unknown')`,
  )
  return found.parse(rows).rows.map(({ amount }) => amount)
}
