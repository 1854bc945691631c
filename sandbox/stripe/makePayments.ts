import { textOf } from '../http/textOf'

import { type Book, makeId } from './makeBook'
import { metadataOf } from './metadataOf'
import type { Charge, Intent, Refund } from './objects'
import { StripeRefusal } from './StripeRefusal'
import { wholeOf } from './wholeOf'

/** The most of a charge: eight digits (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
const most = 99_999_999

const captureMethods = ['automatic', 'automatic_async', 'manual'] as const

const unexpected = ({ status }: Intent, verb: string) =>
  new StripeRefusal(`You cannot ${verb} this PaymentIntent because it has a status of ${status}.`, {
    code: 'payment_intent_unexpected_state',
  })

/** What may be done with payments and refunds, each with the events that Stripe tells of it. */
export const makePayments = (book: Book, pageUrl: () => string) => {
  const { intents, charges, refunds, livemode, seconds, tell } = book

  let refundsPend = false

  const intentOf = (id: string): Intent => {
    const found = intents.get(id)
    if (found) return found
    throw new StripeRefusal(`No such payment_intent: '${id}'`, {
      code: 'resource_missing',
      status: 404,
      param: 'intent',
    })
  }

  const create = (params: Record<string, unknown>): Intent => {
    const amount = wholeOf(params.amount, 'amount')
    if (amount < 1) {
      throw new StripeRefusal('Invalid positive integer', {
        code: 'parameter_invalid_integer',
        param: 'amount',
      })
    }
    if (amount > most) {
      throw new StripeRefusal('Amount must be no more than 99999999', {
        code: 'amount_too_large',
        param: 'amount',
      })
    }
    const currency = textOf(params.currency)
    if (!/^[a-z]{3}$/u.test(currency)) {
      throw new StripeRefusal(`Invalid currency: ${currency}`, { param: 'currency' })
    }
    const method = textOf(params.capture_method) || 'automatic_async'
    const capture = captureMethods.find((one) => one === method)
    if (!capture) throw new StripeRefusal('Invalid capture_method', { param: 'capture_method' })
    const id = makeId('pi')
    const intent: Intent = {
      id,
      object: 'payment_intent',
      amount,
      amount_capturable: 0,
      amount_received: 0,
      canceled_at: null,
      cancellation_reason: null,
      capture_method: capture,
      client_secret: `${id}_secret_${makeId('s')}`,
      created: seconds(),
      currency,
      description: textOf(params.description) || null,
      last_payment_error: null,
      latest_charge: null,
      livemode,
      metadata: metadataOf(params.metadata),
      next_action: null,
      payment_method_types: ['card'],
      receipt_email: textOf(params.receipt_email) || null,
      status: 'requires_payment_method',
    }
    intents.set(id, intent)
    tell('payment_intent.created', intent)
    return intent
  }

  const charge = (intent: Intent, failure: { code: string; message: string } | null): Charge => {
    const captured = failure === null && intent.capture_method !== 'manual'
    const id = makeId('ch')
    const made: Charge = {
      id,
      object: 'charge',
      amount: intent.amount,
      amount_captured: captured ? intent.amount : 0,
      amount_refunded: 0,
      captured,
      created: seconds(),
      currency: intent.currency,
      disputed: false,
      failure_code: failure?.code ?? null,
      failure_message: failure?.message ?? null,
      livemode,
      metadata: { ...intent.metadata },
      paid: failure === null,
      payment_intent: intent.id,
      receipt_email: intent.receipt_email,
      receipt_url: captured ? `${pageUrl()}/receipts/${id}` : null,
      refunded: false,
      status: failure === null ? 'succeeded' : 'failed',
    }
    charges.set(made.id, made)
    intent.latest_charge = made.id
    return made
  }

  /** The bank says yes. */
  const approve = (intent: Intent): void => {
    if (!['requires_payment_method', 'requires_action'].includes(intent.status)) {
      throw unexpected(intent, 'confirm')
    }
    const made = charge(intent, null)
    intent.next_action = null
    intent.last_payment_error = null
    if (intent.capture_method === 'manual') {
      intent.status = 'requires_capture'
      intent.amount_capturable = intent.amount
      tell('payment_intent.amount_capturable_updated', intent)
    } else {
      intent.status = 'succeeded'
      intent.amount_received = intent.amount
      tell('payment_intent.succeeded', intent)
    }
    tell('charge.succeeded', made)
  }

  /** The bank says no; the guest may try another card. */
  const decline = (intent: Intent, code = 'card_declined'): void => {
    if (!['requires_payment_method', 'requires_action'].includes(intent.status)) {
      throw unexpected(intent, 'confirm')
    }
    const message = 'Your card was declined.'
    const failed = charge(intent, { code, message })
    intent.next_action = null
    intent.status = 'requires_payment_method'
    intent.last_payment_error = { type: 'card_error', code, message }
    tell('payment_intent.payment_failed', intent)
    tell('charge.failed', failed)
  }

  const capture = (intent: Intent, params: Record<string, unknown>): Intent => {
    if (intent.status !== 'requires_capture') throw unexpected(intent, 'capture')
    const asked = params.amount_to_capture
    const amount =
      asked === undefined ? intent.amount_capturable : wholeOf(asked, 'amount_to_capture')
    if (amount < 1 || amount > intent.amount_capturable) {
      throw new StripeRefusal('The amount to capture is greater than the amount you can capture.', {
        code: 'amount_too_large',
        param: 'amount_to_capture',
      })
    }
    const held = charges.get(intent.latest_charge ?? '')
    if (held) {
      // What is not captured is let go, and counts as refunded on the charge.
      Object.assign(held, {
        captured: true,
        amount_captured: amount,
        amount_refunded: held.amount - amount,
        receipt_url: `${pageUrl()}/receipts/${held.id}`,
      })
      tell('charge.captured', held)
    }
    Object.assign(intent, { status: 'succeeded', amount_received: amount, amount_capturable: 0 })
    tell('payment_intent.succeeded', intent)
    return intent
  }

  const cancel = (intent: Intent, reason: string | null = null): Intent => {
    if (intent.status === 'canceled' || intent.status === 'succeeded') {
      throw unexpected(intent, 'cancel')
    }
    Object.assign(intent, {
      status: 'canceled',
      amount_capturable: 0,
      canceled_at: seconds(),
      cancellation_reason: reason,
      next_action: null,
    })
    tell('payment_intent.canceled', intent)
    return intent
  }

  const refundsOf = (intentId: string): Refund[] =>
    [...refunds.values()].filter(({ payment_intent }) => payment_intent === intentId)

  const refund = (params: Record<string, unknown>): Refund => {
    const intent = intentOf(textOf(params.payment_intent))
    const paid = charges.get(intent.latest_charge ?? '')
    if (intent.status !== 'succeeded' || !paid) {
      throw new StripeRefusal('This PaymentIntent does not have a successful charge to refund.', {
        param: 'payment_intent',
      })
    }
    const gone = refundsOf(intent.id)
      .filter(({ status }) => status !== 'failed' && status !== 'canceled')
      .reduce((sum, { amount }) => sum + amount, 0)
    const left = intent.amount_received - gone
    const amount = params.amount === undefined ? left : wholeOf(params.amount, 'amount')
    if (left <= 0) {
      throw new StripeRefusal(`Charge ${paid.id} has already been refunded.`, {
        code: 'charge_already_refunded',
      })
    }
    if (amount < 1 || amount > left) {
      throw new StripeRefusal(
        `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
        { param: 'amount' },
      )
    }
    const made: Refund = {
      id: makeId('re'),
      object: 'refund',
      amount,
      charge: paid.id,
      created: seconds(),
      currency: intent.currency,
      metadata: metadataOf(params.metadata),
      payment_intent: intent.id,
      reason: textOf(params.reason) || null,
      status: refundsPend ? 'pending' : 'succeeded',
    }
    refunds.set(made.id, made)
    paid.amount_refunded += amount
    paid.refunded = paid.amount_refunded === paid.amount
    tell('refund.created', made)
    tell('charge.refunded', paid)
    return made
  }

  /** The guest's bank sent the money back: days later, as Stripe says it may be. */
  const failRefund = (id: string): void => {
    const found = refunds.get(id)
    if (!found || found.status === 'failed') throw new Error(`no such refund: ${id}`)
    Object.assign(found, { status: 'failed', failure_reason: 'expired_or_canceled_card' })
    const paid = charges.get(found.charge)
    if (paid) {
      paid.amount_refunded -= found.amount
      paid.refunded = false
    }
    tell('refund.updated', found)
    tell('refund.failed', found)
  }

  /** What waited is with the guest. */
  const endRefund = (id: string): void => {
    const found = refunds.get(id)
    if (found?.status !== 'pending') throw new Error(`no such refund: ${id}`)
    found.status = 'succeeded'
    tell('refund.updated', found)
  }

  /** The guest's bank disputes the payment. */
  const dispute = (intent: Intent): void => {
    const paid = charges.get(intent.latest_charge ?? '')
    if (!paid) throw new Error('nothing was paid')
    paid.disputed = true
    tell('charge.dispute.created', {
      id: makeId('du'),
      object: 'dispute',
      amount: paid.amount,
      charge: paid.id,
      created: seconds(),
      currency: paid.currency,
      livemode,
      metadata: {},
      payment_intent: intent.id,
      reason: 'fraudulent',
      status: 'needs_response',
    })
  }

  return {
    intentOf,
    create,
    approve,
    decline,
    capture,
    cancel,
    refund,
    refundsOf,
    failRefund,
    endRefund,
    /** Refunds wait until they are ended. */
    holdRefunds: (isOn: boolean): void => {
      refundsPend = isOn
    },
    dispute,
  }
}

export type Payments = ReturnType<typeof makePayments>
