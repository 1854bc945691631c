import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { transaction } from '../transaction'

const known = z.object({ rows: z.array(z.object({ address: z.string() })) })

/**
 * Takes a customer out of what Carte keeps beside their orders, before these are made nameless: messages to them
 * (what waits to leave is called off), events from outside that name them, the address in copies of receipts (the
 * receipts themselves lie with the tax operator), the chats that follow their orders, and their subscriptions to news,
 * at their own addresses alone: what was typed into an order may be somebody else's. That they used a promo code stays,
 * under a keyed hash; that somebody agreed, and when, stays among the consents without an address.
 */
export async function forgetCopies(req: PayloadRequest, id: number): Promise<void> {
  const db = await transaction(req)
  const found = await db.execute(sql`
    select address from (
      select unnest(array[phone, email, telegram_chat]) as address from customers where id = ${id}
      union select guest_phone from orders where customer_id = ${id}
      union select guest_email from orders where customer_id = ${id}
    ) as all_of_them where address <> ''`)
  const addresses = JSON.stringify(known.parse(found).rows.map(({ address }) => address))
  await db.execute(sql`
    update deliveries set address = '', message = null, fallback = null,
      state = case when state in ('waiting', 'paused') then 'cancelled' else state end
    where state <> 'sending'
      and address in (select value from jsonb_array_elements_text(${addresses}::jsonb))`)
  await db.execute(sql`
    update inbox_events set body = '{}'::jsonb
    where state <> 'waiting' and exists (
      select from jsonb_array_elements_text(${addresses}::jsonb) as one
      where position(to_jsonb(value)::text in body::text) > 0
        or (source = 'telegram' and position(': ' || value in body::text) > 0))`)
  await db.execute(sql`
    update payment_receipts set body = body || '{"email": null, "phone": null}'::jsonb
    where state <> 'pending' and payment_id in (
      select payments.id from payments join orders on orders.id = payments.order_id
      where customer_id = ${id})`)
  await db.execute(sql`
    delete from subscribers using customers own
    where own.id = ${id} and (subscribers.channel::text, subscribers.address) in (
      ('sms', own.phone), ('email', own.email), ('telegram', own.telegram_chat))`)
  await db.execute(sql`
    delete from telegram_order_chats
    where order_id in (select id from orders where customer_id = ${id})`)
}
