import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { transaction } from '@/src/db/transaction'
import { orderNews } from '@/src/domain/bot/orders/orderNews'
import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'
import type { Notifier } from '@/src/orders/ports'
import { enqueue } from '@/src/outbox/enqueue'

import { groupsAt } from '../staff/groups'
import { cardKey } from './orderCardRef'

/** An order that nobody has taken after this long was heard of in another way. */
const cardUsefulFor = 6 * 60 * 60 * 1_000
/** "It is ready" is of no use tomorrow. */
const newsFor = 2 * 60 * 60 * 1_000

const followers = z.object({
  rows: z.array(z.object({ chat: z.string(), language: z.enum(['ru', 'en']) })),
})

function cardWay(chat: string) {
  const notAfter = new Date(Date.now() + cardUsefulFor)
  return { channel: 'telegram', address: chat, lane: 'soon', mayRepeat: true, notAfter } as const
}

/** The card of an order in a group, once. */
function cardFor(orderId: number, chat: string): NewDelivery {
  const message = { orderCard: orderId }
  return { ...cardWay(chat), event: 'order.card', message, dedupeKey: cardKey(orderId, chat) }
}

/**
 * Tells the restaurant's groups of a new order and keeps the card there up to date, and tells the guests
 * who follow their order in the bot. An order that has to be paid first is shown to staff once it is.
 */
export const telegramNotifier: Notifier = {
  placed: async ({ query }, { locationId, orders }) => {
    if (orders.every(({ awaitsPayment }) => awaitsPayment)) return null
    const groups = await groupsAt(query, locationId)
    if (groups.length === 0) return null
    return ({ awaitsPayment, id }) =>
      awaitsPayment ? [] : groups.map(({ chat }) => cardFor(id, chat))
  },
  changed: async (req, { change, order }) => {
    const deliveries: NewDelivery[] = []
    if (!order.awaitsPayment) {
      for (const { chat } of await groupsAt(await sessionQuery(req), order.locationId)) {
        const message = { orderCardEdit: order.id }
        const foldKey = `order-card:${order.id}`
        const edit = { ...cardWay(chat), event: 'order.card-edit', message, foldKey }
        deliveries.push(cardFor(order.id, chat), edit)
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
