import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { noteAudit } from '../audit/noteAudit'
import { whoAsks } from '../audit/whoAsks'
import { transaction } from '../transaction'

import { adoptOrders } from './adoptOrders'
import { customerRows } from './customerRow'
import { forgetCopies } from './forgetCopies'

/** Who makes a customer nameless, and why; empty when they do it themselves. */
export type Forgetting = { by: string; reason: string }

/** `under-way`: an order of theirs is not over, for which the restaurant has to reach them. */
export type Forgotten = 'done' | 'under-way' | 'unknown'

/**
 * Makes a customer and everything they have ordered nameless for good, in the copies too, and ends their sessions.
 * The orders stay, with what was sold and for how much.
 */
export async function forgetCustomer(
  req: PayloadRequest,
  id: number,
  { by, reason }: Forgetting = { by: '', reason: '' },
): Promise<Forgotten> {
  const db = await transaction(req)
  // An order that is being placed for this customer at this moment waits at the foreign key, or has committed.
  const [customer] = customerRows.parse(
    await db.execute(sql`
      select id, name, phone, email, telegram_chat, language from customers
      where id = ${id} and left_at is null for update`),
  ).rows
  if (!customer) return 'unknown'
  await adoptOrders(req, customer)
  const { rows: open } = await db.execute(sql`
    select id from orders where customer_id = ${id}
      and state not in ('completed', 'cancelled', 'rejected') limit 1`)
  if (open.length > 0) return 'under-way'
  await forgetCopies(req, id)
  await db.execute(sql`
    update order_events set name = '', reason = '' where by = 'guest'
      and order_id in (select id from orders where customer_id = ${id})`)
  await db.execute(sql`
    update orders_lines set sold = sold || '{"comment": ""}'::jsonb
    where _parent_id in (select id from orders where customer_id = ${id})
      and sold->>'comment' <> ''`)
  await db.execute(sql`
    update orders set customer_id = null, guest_name = '', guest_phone = null, guest_email = null,
      address = null, comment = ''
    where customer_id = ${id}`)
  await db.execute(sql`delete from customer_addresses where customer_id = ${id}`)
  await db.execute(sql`delete from customer_sessions where customer_id = ${id}`)
  await db.execute(sql`
    update customers set name = null, phone = null, email = null, telegram_chat = null,
      left_at = now(), updated_at = now(), left_by = ${by || null}, left_reason = ${reason || null}
    where id = ${id}`)
  const entry = { subject: 'customers', document: String(id), title: '', changes: [] }
  const who = by ? whoAsks(req) : ({ via: 'guest', staff: null, name: '' } as const)
  await noteAudit(req, [{ action: 'erased', ...entry }], who)
  return 'done'
}
