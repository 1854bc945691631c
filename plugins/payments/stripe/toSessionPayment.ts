import type Stripe from 'stripe'

import type { ProviderPayment } from '@/src/orders/paymentPort'

import { toPayment } from './toPayment'

/** A Checkout Session, read with its payment, in Carte's words: until somebody pays there it has none. */
export function toSessionPayment(session: Stripe.Checkout.Session): ProviderPayment {
  const isOver = session.status === 'expired'
  const { payment_intent: intent } = session
  const step =
    session.status === 'open' && session.url !== null
      ? { step: { kind: 'redirect', url: session.url } as const }
      : {}
  if (typeof intent === 'object' && intent !== null) {
    const payment = toPayment(intent, session.id)
    return { ...payment, ...step, isOff: payment.isOff || (isOver && payment.authorised === 0) }
  }
  return {
    providerId: session.id,
    reference: session.metadata?.reference ?? null,
    currency: (session.currency ?? '').toUpperCase(),
    authorised: 0,
    captured: 0,
    refunded: 0,
    unrefunded: 0,
    isOff: isOver,
    isTest: !session.livemode,
    refunds: null,
    ...step,
  }
}
