import { z } from 'zod'

import type { Query } from '../menuModel/Query'

/**
 * Whether the guest whose order it is follows it in the bot, in the chat of their account, which can still be
 * reached. Anybody with the order's link may follow it too: they are not the guest.
 */
export async function guestFollows(query: Query, orderId: number): Promise<boolean> {
  const rows = await query(
    z.unknown(),
    `select 1 from telegram_order_chats follower
     join orders on orders.id = follower.order_id
     join customers own on own.id = orders.customer_id and own.telegram_chat = follower.chat
     where follower.order_id = $1 and not exists (
       select from dead_addresses dead
       where dead.channel = 'telegram' and dead.address = follower.chat)
     limit 1`,
    [orderId],
  )
  return rows.length > 0
}
