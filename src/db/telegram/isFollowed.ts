import { z } from 'zod'

import type { Query } from '../menuModel/Query'

/** Whether somebody follows an order in the bot, in a chat that can still be reached. */
export async function isFollowed(query: Query, orderId: number): Promise<boolean> {
  const rows = await query(
    z.unknown(),
    `select 1 from telegram_order_chats follower
     where follower.order_id = $1 and not exists (
       select from dead_addresses dead
       where dead.channel = 'telegram' and dead.address = follower.chat)
     limit 1`,
    [orderId],
  )
  return rows.length > 0
}
