import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { transaction } from '@/src/db/transaction'
import { orderNews } from '@/src/domain/bot/orders/orderNews'
import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'
import type { Notifier } from '@/src/orders/ports'
import { enqueue } from '@/src/outbox/enqueue'

import { findGroups } from '../staff/groups'
import { cardKey } from './orderCardRef'

/** An order that nobody has taken after this long was heard of in another way. */
const cardFor = 6 * 60 * 60 * 1_000
/** "It is ready" is of no use tomorrow. */
const newsFor = 2 * 60 * 60 * 1_000

const followers = z.object({
  rows: z.array(z.object({ chat: z.string(), language: z.enum(['ru', 'en']) })),
})

/**
 * Tells the restaurant's groups of a new order and keeps the card there up to date, and tells the guests
 * who follow their order in the bot. An order that has to be paid first is shown to staff once it is.
 */
export const telegramNotifier: Notifier = {
  changed: async (req, { change, order }) => {
    const deliveries: NewDelivery[] = []
    if (!order.awaitsPayment) {
      for (const { chat } of await findGroups(req, { location: order.locationId })) {
        const way = { channel: 'telegram', address: chat, lane: 'soon', mayRepeat: true } as const
        const notAfter = new Date(Date.now() + cardFor)
        const card = { orderCard: order.id }
        const dedupeKey = cardKey(order.id, chat)
        deliveries.push({ ...way, event: 'order.card', message: card, dedupeKey, notAfter })
        if (change.seq > 1) {
          const message = { orderCardEdit: order.id }
          const foldKey = `order-card:${order.id}`
          deliveries.push({ ...way, event: 'order.card-edit', message, foldKey, notAfter })
        }
      }
    }
    if (change.from !== null && change.from !== change.to) {
      const db = await transaction(req)
      const found = await db.execute(
        sql`select chat, language from telegram_order_chats where order_id = ${order.id}`,
      )
      for (const { chat, language } of followers.parse(found).rows) {
        deliveries.push({
          channel: 'telegram',
          address: chat,
          lane: 'soon',
          mayRepeat: true,
          event: `order.${order.state}`,
          message: {
            method: 'sendMessage',
            text: orderNews(order, language, change.reason),
            parse_mode: 'HTML',
          },
          dedupeKey: `order-news:${order.id}:${change.seq}:${chat}`,
          foldKey: `order-news:${order.id}`,
          notAfter: new Date(Date.now() + newsFor),
        })
      }
    }
    await enqueue(req, deliveries)
  },
}
