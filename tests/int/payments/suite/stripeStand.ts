import { startStripe } from '@/sandbox/stripe/startStripe'

import type { Stand, StandFault } from './Stand'
import { refuse } from './refuse'
import { webhooksOf } from './webhooksOf'

/** Stripe as the suite knows providers: on its own page (Checkout), or in the form on ours. */
export const stripeStand = (way: 'checkout' | 'element') => async (): Promise<Stand> => {
  const stripe = await startStripe()
  const { book, payments, sessions, webhooks } = stripe
  const all = () => [...(way === 'checkout' ? book.sessions : book.intents).keys()]
  const newest = () => all().at(-1) ?? ''
  const intentOf = (id: string) => {
    if (way === 'element') return payments.intentOf(id)
    const { payment_intent: intent } = sessions.sessionOf(id)
    return intent === null ? null : payments.intentOf(intent)
  }
  const paths = {
    start: way === 'checkout' ? '/v1/checkout/sessions' : '/v1/payment_intents',
    refund: '/v1/refunds',
  }
  const faults = {
    'lost-before': { is: 'dropBefore' },
    'lost-after': { is: 'dropAfter' },
    failed: { is: 'answer', status: 500, body: { error: { type: 'api_error' } } },
    busy: { is: 'answer', status: 429, headers: { 'retry-after': '1' }, body: {} },
    html: { is: 'answer', status: 200, body: '<html>Bad gateway</html>' },
  } as const satisfies Record<StandFault, unknown>
  return {
    provider: 'stripe',
    isPatient: true,
    isChecked: stripe.isChecked,
    environment: { STRIPE_API_URL: stripe.url },
    keys: {
      stripeSecretKey: stripe.secretKey,
      stripeWebhookSecret: stripe.webhookSecret,
      ...(way === 'element' && { stripePublishableKey: 'pk_test_5a' }),
    },
    listenAt: stripe.listenAt,
    approve: (id = newest()) =>
      way === 'checkout'
        ? sessions.approve(sessions.sessionOf(id))
        : payments.approve(payments.intentOf(id)),
    decline: (id = newest()) =>
      way === 'checkout'
        ? sessions.decline(sessions.sessionOf(id))
        : payments.decline(payments.intentOf(id)),
    refundInCabinet: (id, amount) => {
      payments.refund({ payment_intent: intentOf(id)?.id, amount: String(amount) })
    },
    dispute: (id) => {
      const intent = intentOf(id)
      if (intent) payments.dispute(intent)
    },
    endHold: (id) => {
      const intent = intentOf(id)
      if (intent) payments.cancel(intent, 'automatic')
    },
    holdRefunds: () => payments.holdRefunds(true),
    endRefunds: (as) => {
      payments.holdRefunds(false)
      for (const { id, status } of book.refunds.values()) {
        if (status !== 'pending') continue
        if (as === 'done') payments.endRefund(id)
        else payments.failRefund(id)
      }
    },
    receiptPageOf: (id) => book.charges.get(intentOf(id)?.latest_charge ?? '')?.receipt_url ?? null,
    refuseWith: refuse(stripe, (message) => ({
      status: 400,
      body: { error: { type: 'invalid_request_error', message } },
    })),
    payments: all,
    listedAs: (id) => intentOf(id)?.id ?? id,
    moneyOf: (id) => {
      const intent = intentOf(id)
      const gone = intent ? payments.refundsOf(intent.id) : []
      return {
        captured: intent?.amount_received ?? 0,
        refunded: gone
          .filter(({ status }) => status === 'succeeded')
          .reduce((sum, { amount }) => sum + amount, 0),
      }
    },
    ...webhooksOf(webhooks),
    fail: (fault, what) =>
      stripe.fail(faults[fault], {
        when: ({ method, path }) => method === 'POST' && path === paths[what],
      }),
    invalid: stripe.invalid,
    close: stripe.close,
  }
}
