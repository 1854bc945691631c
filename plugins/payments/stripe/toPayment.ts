import type Stripe from 'stripe'

import type { ProviderPayment, ProviderRefund } from '@/src/orders/paymentPort'

import { fromStripeAmount } from './stripeAmount'

/** Of a refund: whether the money is with the guest. */
function stateOf(status: string | null): ProviderRefund['state'] {
  if (status === 'succeeded') return 'done'
  return status === 'failed' || status === 'canceled' ? 'failed' : 'pending'
}

function toRefund(refund: Stripe.Refund): ProviderRefund {
  return {
    providerId: refund.id,
    key: refund.metadata?.key ?? null,
    amount: fromStripeAmount(refund.amount, refund.currency),
    state: stateOf(refund.status),
    reason: refund.failure_reason ?? '',
  }
}

const sum = (refunds: readonly ProviderRefund[]) =>
  refunds.reduce((all, { amount }) => all + amount, 0)

/** The refunds of a payment that was read with them; null: it was not. */
function refundsOf({ latest_charge, status }: Stripe.PaymentIntent): ProviderRefund[] | null {
  if (latest_charge === null) return status === 'succeeded' ? null : []
  if (typeof latest_charge === 'string') return null
  return latest_charge.refunds?.data.map(toRefund) ?? null
}

/**
 * A PaymentIntent in Carte's words. What was refunded is told by the refunds one by one, since Stripe takes a
 * failed one off `amount_refunded` again, and counts there what was held and not captured
 * (docs.stripe.com/api/payment_intents/object, /refunds#failed-refunds). The page of its receipt is told by
 * the charge (docs.stripe.com/api/charges/object#charge_object-receipt_url).
 */
export function toPayment(intent: Stripe.PaymentIntent, providerId = intent.id): ProviderPayment {
  const { currency, status } = intent
  const refunds = refundsOf(intent)
  const over = refunds?.filter(({ state }) => state !== 'pending') ?? []
  const amount = (units: number) => fromStripeAmount(units, currency)
  const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null
  return {
    providerId,
    reference: intent.metadata.reference ?? null,
    currency: currency.toUpperCase(),
    authorised: amount(status === 'succeeded' ? intent.amount : intent.amount_capturable),
    captured: amount(intent.amount_received),
    refunded: sum(over),
    unrefunded: sum(over.filter(({ state }) => state === 'failed')),
    isOff: status === 'canceled',
    isTest: !intent.livemode,
    refunds,
    ...(charge && { dispute: charge.disputed ? 'disputed' : null }),
    ...(status === 'succeeded' && { receiptUrl: charge?.receipt_url ?? null }),
  }
}
