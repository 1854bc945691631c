import Stripe from 'stripe'
import { z } from 'zod'

import type { Heard, HeardWebhook, PaymentAccount } from '@/src/orders/paymentPort'

import { toPayment } from './toPayment'
import { webhookSecrets } from './webhookSecrets'

/** Seconds that a signature stays good, and how far our clocks may differ (docs.stripe.com/webhooks#replay-attacks). */
const tolerance = 300

/** What an event is about, if it is a payment's. */
const about = z.object({
  object: z.string(),
  id: z.string(),
  payment_intent: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
})

/** What every event has; what is signed and has not is none (docs.stripe.com/api/events/object). */
const anEvent = z.object({
  id: z.string(),
  type: z.string(),
  livemode: z.boolean(),
  data: z.object({ object: z.unknown() }),
})

/** What is believed of a payment without asking; of another one Stripe is asked. */
const wholeIntent = z.object({
  id: z.string(),
  currency: z.string(),
  status: z.string(),
  livemode: z.boolean(),
  amount: z.int().min(0),
  amount_capturable: z.int().min(0),
  amount_received: z.int().min(0),
  metadata: z.record(z.string(), z.string()),
  latest_charge: z.string().nullable(),
})

/** Events that Carte listens to; what else comes is answered and forgotten. */
export const stripeEvents = [
  'payment_intent.succeeded',
  'payment_intent.amount_capturable_updated',
  'payment_intent.payment_failed',
  'payment_intent.canceled',
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'charge.captured',
  'charge.refunded',
  'charge.dispute.created',
  'charge.dispute.closed',
  'refund.created',
  'refund.updated',
  'refund.failed',
] as const

/**
 * A webhook of Stripe's: the signature over the raw bytes by any secret of any account, no older and, which
 * Stripe's own client does not ask, no further in the future than five minutes.
 */
export function hear({ raw, headers, accounts, now }: HeardWebhook): Heard {
  const signature = headers.get('stripe-signature')
  if (signature === null) return { is: 'forged', status: 400 }
  const times = [...signature.matchAll(/(?:^|,)\s*t=([^,]*)/gu)].map(([, time]) => Number(time))
  const [at = NaN] = times
  // A header that came twice is read as one: whose time would count?
  if (times.length !== 1 || !(at <= now / 1000 + tolerance)) return { is: 'forged', status: 400 }
  const opened = openBy(accounts, raw, signature, now)
  if (!opened) return { is: 'forged', status: 400 }
  const { account, event } = opened
  if (!anEvent.safeParse(event).success) return { is: 'ignored' }
  // Test and live never mix (A17): a secret is of one of them.
  if (event.livemode === account.isTest) return { is: 'forged', status: 400 }
  const known: readonly string[] = stripeEvents
  if (!known.includes(event.type)) return { is: 'ignored' }
  const object = about.safeParse(event.data.object).data
  if (!object) return { is: 'ignored' }
  const isSession = object.object === 'checkout.session'
  const isIntent = object.object === 'payment_intent'
  // Of Stripe Checkout, the payment is known by its session: it is asked for.
  const isOurs = isIntent && object.metadata?.via !== 'checkout'
  return {
    is: 'told',
    accountId: account.id,
    eventId: event.id,
    reference: object.metadata?.reference ?? null,
    providerId: isSession || isOurs ? object.id : (object.payment_intent ?? object.id),
    payment: isOurs ? signedPayment(event) : null,
  }
}

function openBy(
  accounts: readonly PaymentAccount[],
  raw: Buffer,
  signature: string,
  now: number,
): { account: PaymentAccount; event: Stripe.Event } | null {
  for (const account of accounts) {
    for (const secret of webhookSecrets(account)) {
      try {
        const event = Stripe.webhooks.constructEvent(
          raw,
          signature,
          secret,
          tolerance,
          undefined,
          now,
        )
        return { account, event }
      } catch (error) {
        if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) {
          if (error instanceof SyntaxError) return null
          throw error
        }
      }
    }
  }
  return null
}

function signedPayment(event: Stripe.Event) {
  switch (event.type) {
    case 'payment_intent.succeeded':
    case 'payment_intent.amount_capturable_updated':
    case 'payment_intent.canceled':
      return wholeIntent.safeParse(event.data.object).success ? toPayment(event.data.object) : null
    default:
      return null
  }
}
