import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

/** The promo code of an order that was called off may be used again. */
export async function releasePromo(req: PayloadRequest, orderId: number): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`delete from promo_uses where order_id = ${orderId}`)
}
