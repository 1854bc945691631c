import { randomBytes } from 'node:crypto'

import type { NewOrder as Written, UnwrittenOrder } from '@/src/db/orders/insertOrders'
import type { OrderChange } from '@/src/domain/order/OrderChange'
import type { Quote } from '@/src/domain/order/quote/Quote'

import type { NewOrder } from './NewOrder'

type Moment = {
  quote: Quote & { time: NonNullable<Quote['time']>; slot: number }
  /** Epoch milliseconds. */
  now: number
  awaitsPayment: boolean
}

/** An order as it is written: what was asked for, at the price and for the time of its quote. */
export function asQuoted(asked: NewOrder, { awaitsPayment, now, quote }: Moment): Written {
  const { body, cart, comment, cutlery, guest, key, payBy } = asked
  const order = {
    token: randomBytes(16).toString('base64url'),
    locationId: cart.locationId,
    mode: cart.mode,
    currency: quote.currency,
    subtotal: quote.subtotal,
    discount: quote.discount,
    deliveryFee: quote.deliveryFee,
    serviceCharge: quote.serviceCharge,
    tips: quote.tips,
    total: quote.total,
    feeVat: quote.feeVat,
    lines: quote.lines,
    promoCode: quote.promo?.code ?? null,
    guest,
    address: cart.mode === 'delivery' ? asked.address : null,
    table: cart.mode === 'dine-in' ? asked.table : null,
    time: quote.time,
    cutlery,
    comment,
    payBy,
    awaitsPayment,
    placedAt: now,
  }
  return { order, kitchenSlot: quote.slot, key, body }
}

/** Whether a quote can be ordered. */
export function isFine(quote: Quote): quote is Moment['quote'] {
  return quote.problems.length === 0 && quote.time !== null && quote.slot !== null
}

/** The first entry of an order's timeline, as `insertOrders` writes it. */
export function firstEntry(
  { guest, placedAt }: Pick<UnwrittenOrder, 'guest' | 'placedAt'>,
  orderId: number,
): OrderChange {
  return {
    orderId,
    seq: 1,
    from: null,
    to: 'placed',
    at: placedAt,
    by: 'guest',
    staffId: null,
    name: guest.name,
    reason: '',
  }
}
