import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

/** The kitchen has begun: what an order took from the stop-list is used up, and is never given back. */
export async function spendStock(req: PayloadRequest, orderId: number): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`delete from order_stock where order_id = ${orderId}`)
}
