import { randomBytes } from 'node:crypto'

import { isRecord } from '../http/isRecord'
import { textOf } from '../http/textOf'

import type { Authorization, Capture, Money, Order, PaypalEvent, Refund } from './objects'
import { PaypalRefusal } from './PaypalRefusal'

/** Of these, sums have no decimals (developer.paypal.com/reference/currency-codes). */
const whole: readonly string[] = ['HUF', 'JPY', 'TWD']
const currencies =
  'AUD BRL CAD CNY CZK DKK EUR HKD HUF ILS JPY MYR MXN TWD NZD NOK PHP PLN GBP SGD SEK CHF THB USD'.split(
    ' ',
  )

const makeId = (length: number) =>
  randomBytes(length * 2)
    .toString('base64')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/gu, '')
    .slice(0, length)

const centsOf = ({ value }: Money): number => Math.round(Number(value) * 100)

export const moneyOf = (given: unknown): Money => {
  const money = isRecord(given) ? given : {}
  const [value, currency] = [textOf(money.value), textOf(money.currency_code)]
  if (!currencies.includes(currency)) throw new PaypalRefusal(422, 'CURRENCY_NOT_SUPPORTED')
  if (!/^\d{1,15}(\.\d{1,2})?$/u.test(value) || (whole.includes(currency) && value.includes('.'))) {
    throw new PaypalRefusal(422, 'DECIMAL_PRECISION')
  }
  if (Number(value) <= 0) throw new PaypalRefusal(422, 'CANNOT_BE_ZERO_OR_NEGATIVE')
  return { currency_code: currency, value }
}

type Options = {
  now: () => number
  url: () => string
  post: (event: PaypalEvent) => void
}

/** PayPal's orders and the money of each. */
export const makeBank = ({ now, url, post }: Options) => {
  const orders = new Map<string, Order>()
  const declines = new Set<string>()
  let refundsPend = false
  const time = () => new Date(now()).toISOString().replace(/\.\d+Z$/u, 'Z')

  const tell = (event_type: string, resource_type: string, resource: object): void => {
    const [id, create_time] = [`WH-${makeId(17)}-${makeId(17)}`, time()]
    post({
      id,
      event_version: '1.0',
      create_time,
      resource_type,
      event_type,
      summary: event_type,
      resource: structuredClone(resource),
      links: [],
    })
  }

  const orderOf = (id: string): Order => {
    const found = orders.get(id)
    if (found) return found
    throw new PaypalRefusal(404, 'INVALID_RESOURCE_ID')
  }
  const unitOf = (order: Order) => {
    const [unit] = order.purchase_units
    if (!unit) throw new Error('an order without a unit')
    return unit
  }
  const among = <Thing extends { id: string }>(
    id: string,
    of: (unit: Order['purchase_units'][number]) => readonly Thing[],
  ): { order: Order; thing: Thing } => {
    for (const order of orders.values()) {
      const thing = of(unitOf(order)).find((one) => one.id === id)
      if (thing) return { order, thing }
    }
    throw new PaypalRefusal(404, 'INVALID_RESOURCE_ID')
  }
  const authorizationOf = (id: string) => among(id, ({ payments }) => payments.authorizations)
  const captureOf = (id: string) => among(id, ({ payments }) => payments.captures)
  const refundOf = (id: string) => among(id, ({ payments }) => payments.refunds)

  const create = (body: Record<string, unknown>): Order => {
    const units: unknown[] = Array.isArray(body.purchase_units) ? body.purchase_units : []
    const [first] = units
    const unit = isRecord(first) ? first : {}
    const [id, at] = [makeId(17), time()]
    const invoice = textOf(unit.invoice_id)
    const order: Order = {
      id,
      intent: body.intent === 'AUTHORIZE' ? 'AUTHORIZE' : 'CAPTURE',
      status: 'PAYER_ACTION_REQUIRED',
      create_time: at,
      update_time: at,
      purchase_units: [
        {
          reference_id: textOf(unit.reference_id) || 'default',
          amount: moneyOf(unit.amount),
          custom_id: textOf(unit.custom_id),
          ...(invoice && { invoice_id: invoice }),
          payments: { authorizations: [], captures: [], refunds: [] },
        },
      ],
      links: [
        { href: `${url()}/v2/checkout/orders/${id}`, rel: 'self', method: 'GET' },
        { href: `${url()}/checkoutnow?token=${id}`, rel: 'payer-action', method: 'GET' },
      ],
    }
    orders.set(id, order)
    return order
  }

  /** The guest agrees on PayPal's page; the shop takes the money then. */
  const approve = (order: Order, isDeclined = false): void => {
    if (order.status !== 'PAYER_ACTION_REQUIRED' && order.status !== 'APPROVED') {
      throw new PaypalRefusal(422, 'ORDER_ALREADY_COMPLETED')
    }
    if (isDeclined) declines.add(order.id)
    else declines.delete(order.id)
    order.status = 'APPROVED'
    tell('CHECKOUT.ORDER.APPROVED', 'checkout-order', order)
  }

  const mustBeApproved = (order: Order, intent: Order['intent']) => {
    if (order.intent !== intent) throw new PaypalRefusal(422, 'ACTION_DOES_NOT_MATCH_INTENT')
    if (order.status === 'COMPLETED') {
      throw new PaypalRefusal(422, `ORDER_ALREADY_${intent}D`)
    }
    if (order.status !== 'APPROVED') throw new PaypalRefusal(422, 'ORDER_NOT_APPROVED')
    if (declines.has(order.id)) throw new PaypalRefusal(422, 'INSTRUMENT_DECLINED')
    const { invoice_id } = unitOf(order)
    const isTwice = [...orders.values()].some(
      (other) =>
        other !== order &&
        invoice_id !== undefined &&
        unitOf(other).payments.captures.some((capture) => capture.invoice_id === invoice_id),
    )
    if (isTwice) throw new PaypalRefusal(422, 'DUPLICATE_INVOICE_ID')
  }

  const captured = (order: Order, amount: Money, authorization: string | null): Capture => {
    const { custom_id, invoice_id, payments } = unitOf(order)
    const id = makeId(17)
    const at = time()
    const capture: Capture = {
      id,
      status: 'COMPLETED',
      amount,
      final_capture: true,
      custom_id,
      ...(invoice_id !== undefined && { invoice_id }),
      create_time: at,
      update_time: at,
      links: [{ href: `${url()}/v2/payments/captures/${id}`, rel: 'self', method: 'GET' }],
      supplementary_data: {
        related_ids: {
          order_id: order.id,
          ...(authorization !== null && { authorization_id: authorization }),
        },
      },
    }
    payments.captures.push(capture)
    tell('PAYMENT.CAPTURE.COMPLETED', 'capture', capture)
    return capture
  }

  const take = (order: Order): Order => {
    mustBeApproved(order, 'CAPTURE')
    order.status = 'COMPLETED'
    captured(order, unitOf(order).amount, null)
    return order
  }

  const hold = (order: Order): Order => {
    mustBeApproved(order, 'AUTHORIZE')
    const { amount, custom_id, invoice_id, payments } = unitOf(order)
    const at = time()
    const made: Authorization = {
      id: makeId(17),
      status: 'CREATED',
      amount,
      custom_id,
      ...(invoice_id !== undefined && { invoice_id }),
      create_time: at,
      update_time: at,
    }
    payments.authorizations.push(made)
    order.status = 'COMPLETED'
    tell('PAYMENT.AUTHORIZATION.CREATED', 'authorization', {
      ...made,
      supplementary_data: { related_ids: { order_id: order.id } },
    })
    return order
  }

  const capture = (id: string, body: Record<string, unknown>): Capture => {
    const { order, thing } = authorizationOf(id)
    if (thing.status !== 'CREATED') {
      const is = thing.status === 'VOIDED' ? 'VOIDED' : 'CAPTURED'
      throw new PaypalRefusal(422, `AUTHORIZATION_ALREADY_${is}`)
    }
    const amount = body.amount === undefined ? thing.amount : moneyOf(body.amount)
    if (centsOf(amount) > centsOf(thing.amount)) {
      throw new PaypalRefusal(422, 'MAX_CAPTURE_AMOUNT_EXCEEDED')
    }
    thing.status = 'CAPTURED'
    return captured(order, amount, id)
  }

  const voidHold = (id: string): void => {
    const { order, thing } = authorizationOf(id)
    if (thing.status === 'CAPTURED') throw new PaypalRefusal(422, 'PREVIOUSLY_CAPTURED')
    if (thing.status === 'VOIDED') throw new PaypalRefusal(422, 'PREVIOUSLY_VOIDED')
    thing.status = 'VOIDED'
    tell('PAYMENT.AUTHORIZATION.VOIDED', 'authorization', {
      ...thing,
      supplementary_data: { related_ids: { order_id: order.id } },
    })
  }

  const refund = (captureId: string, body: Record<string, unknown>): Refund => {
    const { order, thing } = captureOf(captureId)
    const { payments } = unitOf(order)
    const self = `${url()}/v2/payments/captures/${captureId}`
    const gone = payments.refunds
      .filter(({ links, status }) => status !== 'FAILED' && links.some(({ href }) => href === self))
      .reduce((sum, { amount }) => sum + centsOf(amount), 0)
    const left = centsOf(thing.amount) - gone
    if (left === 0) throw new PaypalRefusal(422, 'CAPTURE_FULLY_REFUNDED')
    const rest = { ...thing.amount, value: (left / 100).toFixed(2) }
    const amount = body.amount === undefined ? rest : moneyOf(body.amount)
    if (centsOf(amount) > left) throw new PaypalRefusal(422, 'REFUND_AMOUNT_EXCEEDED')
    const [id, at] = [makeId(17), time()]
    const [custom, note] = [textOf(body.custom_id), textOf(body.note_to_payer)]
    const invoice = textOf(body.invoice_id) || thing.invoice_id
    const made: Refund = {
      id,
      status: refundsPend ? 'PENDING' : 'COMPLETED',
      amount,
      ...(custom && { custom_id: custom }),
      ...(invoice && { invoice_id: invoice }),
      ...(note && { note_to_payer: note }),
      create_time: at,
      update_time: at,
      links: [
        { href: `${url()}/v2/payments/refunds/${id}`, rel: 'self', method: 'GET' },
        { href: self, rel: 'up', method: 'GET' },
      ],
    }
    payments.refunds.push(made)
    thing.status = centsOf(amount) === left ? 'REFUNDED' : 'PARTIALLY_REFUNDED'
    if (!refundsPend) tell('PAYMENT.CAPTURE.REFUNDED', 'refund', made)
    return made
  }

  /** What waited is with the guest. */
  const endRefund = (id: string): void => {
    const { thing } = refundOf(id)
    thing.status = 'COMPLETED'
    tell('PAYMENT.CAPTURE.REFUNDED', 'refund', thing)
  }

  /** The money comes back to the shop. */
  const failRefund = (id: string): void => {
    const { order, thing } = refundOf(id)
    thing.status = 'FAILED'
    const capture = unitOf(order).payments.captures[0]
    if (capture) capture.status = 'COMPLETED'
    tell('PAYMENT.REFUND.FAILED', 'refund', thing)
  }

  return {
    tell,
    orders,
    unitOf,
    orderOf,
    authorizationOf,
    captureOf,
    refundOf,
    create,
    approve,
    take,
    hold,
    capture,
    voidHold,
    refund,
    failRefund,
    endRefund,
    /** Refunds wait until they are ended. */
    holdRefunds: (isOn: boolean): void => {
      refundsPend = isOn
    },
  }
}

export type Bank = ReturnType<typeof makeBank>
