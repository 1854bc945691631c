import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { transaction } from '../transaction'

const used = z.object({ rows: z.array(z.object({ order_id: z.number() })) })

/**
 * Uses a promo code for an order if it may still be used, in all and by this guest; false when not. Those
 * who use one code at once do it one after the other. An order that was called off uses none.
 */
export async function takePromo(
  req: PayloadRequest,
  { promoId, orderId, guest }: { promoId: number; orderId: number; guest: string },
): Promise<boolean> {
  const db = await transaction(req)
  // A statement of its own: the next one then counts what those before have used.
  await db.execute(sql`select id from promo_codes where id = ${promoId} for update`)
  const done = await db.execute(sql`
    insert into promo_uses (order_id, promo_id, guest)
    select ${orderId}, id, ${guest} from promo_codes
    where id = ${promoId} and is_active
      and ("limit" is null or "limit" > (select count(*) from promo_uses where promo_id = ${promoId}))
      and (limit_per_guest is null or limit_per_guest > (
        select count(*) from promo_uses where promo_id = ${promoId} and guest = ${guest}))
    returning order_id`)
  return used.parse(done).rows.length > 0
}
