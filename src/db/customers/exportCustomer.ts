import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sessionQuery } from '../menuModel/sessionQuery'

const exported = z.object({ data: z.record(z.string(), z.unknown()) })

/**
 * All that Carte keeps about a customer, to be given to them (152-ФЗ, art. 14; GDPR, art. 15 and 20): the account, the
 * orders with what was written in them, addresses, news with every consent, and which messages were sent. Null when
 * there is none, or their data were erased. Sums are in the smallest unit of the order's currency. Inside a transaction.
 */
export async function exportCustomer(
  req: PayloadRequest,
  id: number,
): Promise<Record<string, unknown> | null> {
  const query = await sessionQuery(req)
  const [row] = await query(
    exported,
    `with own as (
       select * from customers where id = $1::int and left_at is null
     ), theirs as (
       select 'sms' as channel, phone as address from own where phone <> ''
       union all select 'email', email from own where email <> ''
       union all select 'telegram', telegram_chat from own where telegram_chat <> ''
     )
     select json_build_object(
       'account', json_build_object('id', own.id, 'name', own.name, 'phone', own.phone, 'email', own.email,
         'telegram', own.telegram_chat, 'language', own.language, 'createdAt', own.created_at),
       'addresses', (select coalesce(json_agg(kept.address order by kept.id), '[]')
         from customer_addresses kept where kept.customer_id = own.id),
       'orders', (select coalesce(json_agg(json_build_object('number', number, 'placedAt', placed_at, 'state', state,
           'mode', mode, 'currency', currency, 'total', total, 'paid', paid, 'payBy', pay_by, 'name', guest_name,
           'phone', guest_phone, 'email', guest_email, 'address', address, 'comment', comment,
           'promoCode', promo_code,
           'lines', (select coalesce(json_agg(line.sold order by line._order), '[]')
             from orders_lines line where line._parent_id = orders.id),
           'events', (select coalesce(json_agg(json_build_object('at', at, 'to', "to", 'reason', reason) order by seq), '[]')
             from order_events where order_id = orders.id and by = 'guest')) order by orders.id), '[]')
         from orders where customer_id = own.id),
       'news', (select coalesce(json_agg(json_build_object('channel', s.channel, 'address', s.address, 'name', s.name,
           'state', s.state, 'language', s.language, 'since', s.created_at,
           'consents', (select coalesce(json_agg(json_build_object('at', c.created_at, 'action', c.action,
             'source', c.source, 'topics', c.topics, 'words', c.words) order by c.id), '[]')
             from consents c where c.subscriber_id = s.id)) order by s.id), '[]')
         from subscribers s join theirs on theirs.channel = s.channel::text and theirs.address = s.address),
       'messages', (select coalesce(json_agg(json_build_object('at', d.created_at, 'channel', d.channel,
           'event', d.event, 'state', d.state) order by d.id), '[]')
         from deliveries d join theirs on theirs.channel = d.channel::text and theirs.address = d.address)
     ) as data from own`,
    [id],
  )
  return row?.data ?? null
}
