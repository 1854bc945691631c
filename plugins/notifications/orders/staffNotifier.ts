import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { browsersOf } from '@/src/db/staff/browsersOf'
import { addressInWords } from '@/src/domain/order/addressInWords'
import type { Notifier } from '@/src/orders/ports'
import { notifyWithin } from '@/src/outbox/notify/notifyWithin'
import { siteUrl } from '@/src/settings/siteUrl'

import { orderValues } from './orderValues'

/** Who works with orders. */
const roles = ['operator', 'manager', 'administrator']

/**
 * Tells the browsers of the restaurant’s staff of a new order, each once and in its own language: when it has been placed, or,
 * where it has to be paid first, once it is. The notice leads to the order in the admin.
 */
export const staffNotifier: Notifier = {
  changed: async (req, { order }) => {
    if (order.state !== 'placed' || order.awaitsPayment) return
    const query = await sessionQuery(req)
    const browsers = await browsersOf(query, roles, order.locationId)
    for (const language of ['ru', 'en'] as const) {
      const here = browsers.filter((one) => (one.language === 'en' ? 'en' : 'ru') === language)
      if (here.length === 0) continue
      await notifyWithin(query, {
        event: 'staff.order',
        to: { language, push: here.map(({ address }) => address) },
        values: {
          ...(await orderValues(req, order, language)),
          'order.url': `${siteUrl()}/admin/collections/orders/${order.id}`,
          'order.address': order.address ? addressInWords(order.address) : '',
          'order.comment': order.comment,
          'guest.phone': order.guest.phone ?? '',
        },
        about: `new-order:${order.id}`,
        once: `${order.id}:${language}`,
      })
    }
  },
}
