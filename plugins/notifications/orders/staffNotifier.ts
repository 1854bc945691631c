import type { Payload } from 'payload'

import type { Query } from '@/src/db/menuModel/Query'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { readPlace } from '@/src/db/orders/readPlace'
import { browsersOf } from '@/src/db/staff/browsersOf'
import { addressInWords } from '@/src/domain/order/addressInWords'
import type { Order } from '@/src/domain/order/Order'
import type { Notifier, OrderTeller } from '@/src/orders/ports'
import { enqueue } from '@/src/outbox/enqueue'
import { channelsNow } from '@/src/outbox/notify/channelsNow'
import { known } from '@/src/outbox/notify/known'
import { toDeliveries } from '@/src/outbox/notify/toDeliveries'
import { siteUrl } from '@/src/settings/siteUrl'

import { orderValues } from './orderValues'

/** Who works with orders. */
const roles = ['operator', 'manager', 'administrator']

const newOrder = 'staff.order'

/** An order is news for staff when it has been placed, or, where it has to be paid first, once it is. */
const isNews = ({ awaitsPayment, state }: Pick<Order, 'awaitsPayment' | 'state'>) =>
  state === 'placed' && !awaitsPayment

async function tellerFor(
  payload: Payload,
  query: Query,
  locationId: number,
): Promise<OrderTeller | null> {
  const browsers = await browsersOf(query, roles, locationId)
  if (browsers.length === 0) return null
  const { channels, event } = await channelsNow(query, newOrder)
  const place = await readPlace(query, locationId)
  return (order) =>
    (['ru', 'en'] as const).flatMap((language) => {
      const push = browsers
        .filter((one) => (one.language === 'en' ? 'en' : 'ru') === language)
        .map(({ address }) => address)
      const values = known({
        ...orderValues(payload, { place, order, language }),
        'order.url': `${siteUrl()}/admin/collections/orders/${order.id}`,
        'order.address': order.address ? addressInWords(order.address) : '',
        'order.comment': order.comment,
        'guest.phone': order.guest.phone ?? '',
      })
      const about = { about: `new-order:${order.id}`, once: `${order.id}:${language}` }
      const said = { event: newOrder, to: { language, push }, values, ...about } as const
      return toDeliveries(event, channels, said, Date.now())
    })
}

/**
 * Tells the browsers of the restaurant’s staff of a new order, each once and in its own language. The notice leads
 * to the order in the admin.
 */
export const staffNotifier: Notifier = {
  placed: async ({ payload, query }, { locationId, orders }) => {
    if (orders.every(({ awaitsPayment }) => awaitsPayment)) return null
    const teller = await tellerFor(payload, query, locationId)
    return teller && ((order) => (isNews(order) ? teller(order) : []))
  },
  changed: async (req, { order }) => {
    if (!isNews(order)) return
    const query = await sessionQuery(req)
    const teller = await tellerFor(req.payload, query, order.locationId)
    if (teller) await enqueue(req, teller(order))
  },
}
