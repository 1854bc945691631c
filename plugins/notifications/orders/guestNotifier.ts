import type { Notifier } from '@/src/orders/ports'
import { notify } from '@/src/outbox/notify/notify'

import { newsOf } from './newsOf'
import { orderValues } from './orderValues'

/**
 * Tells guests of their orders by the templates of `order.*`, each entry of the timeline once. What still
 * waits to be told of an order is replaced by what is newer, so that nobody hears of it after its end.
 */
export const guestNotifier: Notifier = {
  changed: async (req, { order, change }) => {
    const events = newsOf(order, change)
    if (events.length === 0) return
    const { email, language, phone } = order.guest
    const values = async () => ({
      ...(await orderValues(req, order)),
      'order.reason': change.reason,
    })
    for (const event of events) {
      await notify(req, {
        event,
        to: { language, email, sms: phone },
        values,
        about: `order:${order.id}`,
        once: `${order.id}:${change.seq}`,
      })
    }
  },
}
