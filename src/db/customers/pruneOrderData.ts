import { z } from 'zod'

import type { Query } from '../menuModel/Query'
import { number } from '../menuModel/rows'

/**
 * Makes at most `batch` of the oldest orders nameless that are over and were placed more than `days` days ago: names,
 * contacts, addresses and wishes go from the order, its lines, its timeline and the copies of its receipts (the receipts lie
 * with the tax operator), and what an outside service told that could not be applied in that time. What was sold, when, and
 * for how much stays. Returns how many orders and events that were; done twice it does nothing.
 */
export async function pruneOrderData(
  query: Query,
  { batch, days }: { days: number; batch: number },
): Promise<number> {
  const [touched] = await query(
    z.object({ count: number }),
    `with old as (
       select id from orders
       where state in ('completed', 'cancelled', 'rejected')
         and placed_at < statement_timestamp() - make_interval(days => $1::int)
         and (customer_id is not null or guest_name <> '' or guest_phone is not null
           or guest_email is not null or address is not null or comment <> '')
       order by placed_at limit $2 for update skip locked
     ), lines as (
       update orders_lines set sold = sold || '{"comment": ""}'::jsonb
       where _parent_id in (select id from old) and sold->>'comment' <> ''
     ), events as (
       update order_events set name = '', reason = ''
       where by = 'guest' and order_id in (select id from old)
     ), receipts as (
       update payment_receipts set body = body || '{"email": null, "phone": null}'::jsonb
       where state <> 'pending' and payment_id in (
         select payments.id from payments join old on old.id = payments.order_id)
     ), orders_done as (
       update orders set customer_id = null, guest_name = '', guest_phone = null, guest_email = null,
         address = null, comment = ''
       where id in (select id from old) returning 1
     ), told as (
       update inbox_events set body = '{}'::jsonb where id in (
         select id from inbox_events
         where received_at < statement_timestamp() - make_interval(days => $1::int)
           and state = 'failed' and body <> '{}'::jsonb
         order by received_at limit $2) returning 1
     )
     select (select count(*) from orders_done) + (select count(*) from told) as count`,
    [days, batch],
  )
  return touched?.count ?? 0
}
