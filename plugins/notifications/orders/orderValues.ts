import type { Payload } from 'payload'

import type { OrderPlace } from '@/src/db/orders/readPlace'
import type { EventValues } from '@/src/domain/messages/events/EventValues'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { linesInWords } from '@/src/domain/order/linesInWords'
import type { Order } from '@/src/domain/order/Order'
import { sumsInWords } from '@/src/domain/order/sumsInWords'
import { timeInWords } from '@/src/domain/order/timeInWords'
import { orderPath } from '@/src/domain/site/orderPath'
import { portsOf } from '@/src/orders/portsOf'

import { siteUrl } from '@/src/settings/siteUrl'

const methods = {
  delivery: { ru: 'Доставка', en: 'Delivery' },
  pickup: { ru: 'Самовывоз', en: 'Pickup' },
  'dine-in': { ru: 'В зале', en: 'Dine-in' },
} as const

type About = {
  place: OrderPlace | null
  order: Order
  /** That of its guest when none is named. */
  language?: 'ru' | 'en'
}

/** What messages say of an order. */
export function orderValues(
  payload: Payload,
  { place, order, language = order.guest.language }: About,
): EventValues<'order.receipt'> {
  const timeZone = place?.time_zone ?? 'Europe/Moscow'
  const { label } = portsOf(payload).payments.find(({ name }) => name === order.payBy) ?? {}
  // As Payload reads a text: in Russian where it was not written in the other language.
  const said = (text: OrderPlace['name'] = null) => text?.[language] || text?.ru || ''
  return {
    'order.number': String(order.number),
    'order.items': linesInWords(order, language),
    'order.total': formatMoney(order.total, order.currency, language),
    'order.method': methods[order.mode][language],
    'order.time': timeInWords(order.time, { language, timeZone, placedAt: order.placedAt }),
    'order.url': siteUrl() + orderPath(order, language),
    'order.date': new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(
      order.placedAt,
    ),
    'order.sums': sumsInWords(order, language),
    'order.payment': label?.[language] ?? order.payBy,
    'guest.name': order.guest.name,
    'restaurant.name': said(place?.name),
    'restaurant.address': said(place?.address),
    'restaurant.phone': place?.phone ?? '',
  }
}
