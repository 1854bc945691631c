import { readPlace } from '@/src/db/orders/readPlace'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { guestFollows } from '@/src/db/telegram/guestFollows'
import type { Order } from '@/src/domain/order/Order'
import type { Notifier } from '@/src/orders/ports'
import { channelsNow } from '@/src/outbox/notify/channelsNow'
import { known } from '@/src/outbox/notify/known'
import { notify } from '@/src/outbox/notify/notify'
import { toDeliveries } from '@/src/outbox/notify/toDeliveries'

import { newsOf } from './newsOf'
import { orderValues } from './orderValues'

const placedEvent = 'order.placed'

/** What is said on the way: old news as soon as the next step is there. */
const steps: ReadonlySet<string> = new Set([
  'order.accepted',
  'order.cooking',
  'order.ready',
  'order.on-the-way',
  'order.completed',
])
const isStep = (event: string) => steps.has(event)

function guestOf({ guest: { email, language, phone } }: Pick<Order, 'guest'>) {
  return { language, email, sms: phone }
}

/** Of the entry `seq` of its timeline: told once, and replaced by what is newer. */
function aboutOrder(id: number, seq: number) {
  return { about: `order:${id}`, once: `${id}:${seq}` }
}

/**
 * Tells guests of their orders by the templates of `order.*`, each entry of the timeline once. What still
 * waits to be told of an order is replaced by what is newer, so that nobody hears of it after its end. Guests who follow
 * their order in the bot, in the chat of their account, hear its steps there and not once more by letter or SMS; a
 * receipt, and that the order will not be, come all the same. Others who have its link take nothing away from them.
 */
export const guestNotifier: Notifier = {
  placed: async ({ payload, query }, { locationId, orders }) => {
    const { channels, event } = await channelsNow(query, placedEvent)
    const reaches = (order: Pick<Order, 'awaitsPayment' | 'guest' | 'mode'>) =>
      newsOf(order, { from: null, to: 'placed' }).length > 0 &&
      toDeliveries(event, channels, { event: placedEvent, to: guestOf(order), values: {} }, 0)
        .length > 0
    if (!orders.some(reaches)) return null
    const place = await readPlace(query, locationId)
    return (order) => {
      if (!reaches(order)) return []
      const values = known(orderValues(payload, { place, order }))
      const about = aboutOrder(order.id, 1)
      const said = { event: placedEvent, to: guestOf(order), values, ...about } as const
      return toDeliveries(event, channels, said, Date.now())
    }
  },
  changed: async (req, { order, change }) => {
    const values = async () => {
      const place = await readPlace(await sessionQuery(req), order.locationId)
      return { ...orderValues(req.payload, { place, order }), 'order.reason': change.reason }
    }
    const news = newsOf(order, change)
    const isToldThere = news.some(isStep) && (await guestFollows(await sessionQuery(req), order.id))
    for (const event of news) {
      if (isToldThere && isStep(event)) continue
      const about = aboutOrder(order.id, change.seq)
      await notify(req, { event, to: guestOf(order), values, ...about })
    }
  },
}
