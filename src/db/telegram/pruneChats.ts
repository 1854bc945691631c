import { z } from 'zod'

import type { Query } from '../menuModel/Query'
import { number } from '../menuModel/rows'

/**
 * Forgets which chats followed an order that is over, or that is there no more, after a month, and what chats
 * looked at that have said nothing for half a year, at most `batch` of each; returns how many rows that were.
 */
export async function pruneChats(query: Query, { batch }: { batch: number }): Promise<number> {
  const [gone] = await query(
    z.object({ count: number }),
    `with followed as (
       delete from telegram_order_chats where (chat, order_id) in (
         select f.chat, f.order_id from telegram_order_chats f
         where f.at < now() - interval '1 month' and not exists (
           select from orders o where o.id = f.order_id
             and o.state::text not in ('completed', 'cancelled', 'rejected'))
         order by f.at limit $1)
       returning 1
     ), looked as (
       delete from telegram_chats where chat in (
         select chat from telegram_chats where at < now() - interval '6 months'
         order by at limit $1)
       returning 1
     )
     select (select count(*) from followed) + (select count(*) from looked) as count`,
    [batch],
  )
  return gone?.count ?? 0
}
