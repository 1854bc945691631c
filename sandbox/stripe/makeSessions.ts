import { isRecord } from '../http/isRecord'
import { textOf } from '../http/textOf'

import { type Book, makeId } from './makeBook'
import type { Payments } from './makePayments'
import { metadataOf } from './metadataOf'
import type { Session } from './objects'
import { StripeRefusal } from './StripeRefusal'
import { wholeOf } from './wholeOf'

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Checkout Sessions of mode `payment`: a page of Stripe's where the guest pays, once. */
export const makeSessions = (book: Book, payments: Payments, pageUrl: () => string) => {
  const { sessions, livemode, seconds, tell } = book
  /** Of a session: what its payment is made of, once somebody pays. */
  const wanted = new Map<string, Record<string, unknown>>()

  const sessionOf = (id: string): Session => {
    const found = sessions.get(id)
    if (found) return found
    throw new StripeRefusal(`No such checkout.session: ${id}`, {
      code: 'resource_missing',
      status: 404,
    })
  }

  const create = (params: Record<string, unknown>): Session => {
    if (params.mode !== 'payment') throw new StripeRefusal('Invalid mode', { param: 'mode' })
    if (textOf(params.success_url) === '') {
      throw new StripeRefusal('Missing required param: success_url.', {
        code: 'parameter_missing',
        param: 'success_url',
      })
    }
    let total = 0
    let currency = ''
    for (const item of listed(params.line_items)) {
      const price = isRecord(item) && isRecord(item.price_data) ? item.price_data : {}
      const quantity = isRecord(item) ? wholeOf(item.quantity ?? '1', 'quantity') : 0
      if (!isRecord(price.product_data) || textOf(price.product_data.name) === '') {
        throw new StripeRefusal('Missing required param: product_data.name.', {
          code: 'parameter_missing',
          param: 'line_items',
        })
      }
      total += wholeOf(price.unit_amount, 'unit_amount') * quantity
      currency = textOf(price.currency)
    }
    if (total < 1) throw new StripeRefusal('Nothing to pay for.', { param: 'line_items' })
    const id = makeId(livemode ? 'cs_live' : 'cs_test')
    const session: Session = {
      id,
      object: 'checkout.session',
      amount_subtotal: total,
      amount_total: total,
      cancel_url: textOf(params.cancel_url) || null,
      client_reference_id: textOf(params.client_reference_id) || null,
      created: seconds(),
      currency,
      customer_email: textOf(params.customer_email) || null,
      expires_at:
        params.expires_at === undefined
          ? seconds() + 24 * 3600
          : wholeOf(params.expires_at, 'expires_at'),
      livemode,
      locale: textOf(params.locale) || null,
      metadata: metadataOf(params.metadata),
      mode: 'payment',
      payment_intent: null,
      payment_status: 'unpaid',
      status: 'open',
      success_url: textOf(params.success_url),
      ui_mode: 'hosted_page',
      url: `${pageUrl()}/pay/${id}`,
    }
    sessions.set(id, session)
    wanted.set(id, isRecord(params.payment_intent_data) ? params.payment_intent_data : {})
    return session
  }

  /** The payment of a session: made when somebody first tries to pay. */
  const intentFor = (session: Session) => {
    if (session.payment_intent !== null) return payments.intentOf(session.payment_intent)
    const { amount_total: amount, currency } = session
    const intent = payments.create({ ...wanted.get(session.id), amount: String(amount), currency })
    session.payment_intent = intent.id
    return intent
  }

  const mustBeOpen = (session: Session) => {
    if (session.status === 'open' && session.expires_at > seconds()) return
    throw new StripeRefusal('This Checkout Session is no longer open.', {
      code: 'resource_missing',
    })
  }

  return {
    sessionOf,
    create,
    approve: (session: Session): void => {
      mustBeOpen(session)
      payments.approve(intentFor(session))
      Object.assign(session, { status: 'complete', payment_status: 'paid', url: null })
      tell('checkout.session.completed', session)
    },
    decline: (session: Session): void => {
      mustBeOpen(session)
      payments.decline(intentFor(session))
    },
    expire: (session: Session): Session => {
      if (session.status !== 'open') {
        throw new StripeRefusal('Only Checkout Sessions with a status in ["open"] can be expired.')
      }
      Object.assign(session, { status: 'expired', url: null })
      tell('checkout.session.expired', session)
      return session
    },
  }
}

export type Sessions = ReturnType<typeof makeSessions>
