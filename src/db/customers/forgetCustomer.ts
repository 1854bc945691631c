import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { transaction } from '../transaction'

const rows = z.object({ rows: z.array(z.unknown()) })

/**
 * Makes a customer and everything they have ordered nameless, and ends their sessions; false while an order
 * of theirs is under way, for which the restaurant has to reach them.
 */
export async function forgetCustomer(req: PayloadRequest, id: number): Promise<boolean> {
  const db = await transaction(req)
  // An order that is being placed for this customer at this moment waits at the foreign key, or has committed.
  await db.execute(sql`select id from customers where id = ${id} for update`)
  const open = await db.execute(sql`
    select id from orders where customer_id = ${id}
      and state not in ('completed', 'cancelled', 'rejected') limit 1`)
  if (rows.parse(open).rows.length > 0) return false
  await db.execute(sql`
    update order_events set name = '' where by = 'guest'
      and order_id in (select id from orders where customer_id = ${id})`)
  await db.execute(sql`
    update orders set customer_id = null, guest_name = '', guest_phone = null, guest_email = null,
      address = null, comment = ''
    where customer_id = ${id}`)
  await db.execute(sql`delete from customer_sessions where customer_id = ${id}`)
  await db.execute(sql`
    update customers set name = null, phone = null, email = null, telegram_chat = null,
      left_at = now(), updated_at = now()
    where id = ${id}`)
  return true
}
