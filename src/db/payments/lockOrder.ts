import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

/** Keeps everybody else from the money of an order until the transaction ends. */
export async function lockOrder(req: PayloadRequest, orderId: number): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`select id from orders where id = ${orderId} for update`)
}
