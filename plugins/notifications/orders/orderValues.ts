import type { PayloadRequest } from 'payload'

import type { EventValues } from '@/src/domain/messages/events/EventValues'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { linesInWords } from '@/src/domain/order/linesInWords'
import type { Order } from '@/src/domain/order/Order'
import { sumsInWords } from '@/src/domain/order/sumsInWords'
import { timeInWords } from '@/src/domain/order/timeInWords'
import { portsOf } from '@/src/orders/portsOf'

import { siteUrl } from '@/src/settings/siteUrl'

const methods = {
  delivery: { ru: 'Доставка', en: 'Delivery' },
  pickup: { ru: 'Самовывоз', en: 'Pickup' },
  'dine-in': { ru: 'В зале', en: 'Dine-in' },
} as const

/** What messages say of an order; in the language of its guest when none is named. */
export async function orderValues(
  req: PayloadRequest,
  order: Order,
  language: 'ru' | 'en' = order.guest.language,
): Promise<EventValues<'order.receipt'>> {
  const place = await req.payload.findByID({
    collection: 'locations',
    id: order.locationId,
    locale: language,
    depth: 0,
    disableErrors: true,
    req,
  })
  const timeZone = place?.timeZone ?? 'Europe/Moscow'
  const { label } = portsOf(req.payload).payments.find(({ name }) => name === order.payBy) ?? {}
  return {
    'order.number': String(order.number),
    'order.items': linesInWords(order, language),
    'order.total': formatMoney(order.total, order.currency, language),
    'order.method': methods[order.mode][language],
    'order.time': timeInWords(order.time, { language, timeZone, placedAt: order.placedAt }),
    'order.url': `${siteUrl()}/orders/${order.id}/${order.token}`,
    'order.date': new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(
      order.placedAt,
    ),
    'order.sums': sumsInWords(order, language),
    'order.payment': label?.[language] ?? order.payBy,
    'guest.name': order.guest.name,
    'restaurant.name': place?.name ?? '',
    'restaurant.address': place?.address ?? '',
    'restaurant.phone': place?.phones?.[0] ?? '',
  }
}
