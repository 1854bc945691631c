import type Stripe from 'stripe'

import { orderTitle } from '@/src/domain/order/orderTitle'
import type { Asked } from '@/src/orders/Asked'
import type {
  PaymentAccount,
  PaymentIntent,
  PaymentStep,
  ProviderPayment,
} from '@/src/orders/paymentPort'

import { failureOf } from './failureOf'
import { openStripe, type StripeServer } from './openStripe'
import { toStripeAmount } from './stripeAmount'
import { toPayment } from './toPayment'
import { toSessionPayment } from './toSessionPayment'

type Started = Asked<{ payment: ProviderPayment; step: PaymentStep }>

/** Where Stripe serves its script from, and from nowhere else (docs.stripe.com/js/including). */
export const stripeScript = 'https://js.stripe.com/v3/'

/**
 * Begins a payment: with a publishable key guests pay in our own page (Payment Element), without one, or where the
 * guest's browser does not let Stripe's form in, on Stripe's (Checkout).
 */
export async function start(
  server: StripeServer & { scriptUrl?: string },
  account: PaymentAccount,
  intent: PaymentIntent,
  signal: AbortSignal,
): Promise<Started> {
  const amount = toStripeAmount(intent.amount, intent.currency)
  if (amount === null)
    return { is: 'refused', reason: `Stripe: ${intent.amount} ${intent.currency}` }
  const stripe = openStripe(account, server, signal)
  const { publishableKey } = account.keys
  try {
    if (!publishableKey || intent.wantsPage) return await startCheckout(stripe, intent, amount)
    const made = await stripe.paymentIntents.create(
      {
        ...common(intent),
        amount,
        currency: intent.currency.toLowerCase(),
        automatic_payment_methods: { enabled: true },
        metadata: { reference: intent.reference },
      },
      { idempotencyKey: intent.key },
    )
    const step: PaymentStep = {
      kind: 'form',
      clientSecret: made.client_secret ?? '',
      publicKey: publishableKey,
      options: { provider: 'stripe', script: server.scriptUrl ?? stripeScript },
    }
    return { is: 'done', result: { payment: toPayment(made), step } }
  } catch (error) {
    return failureOf(error)
  }
}

function common(intent: PaymentIntent) {
  const { email } = intent.order.guest
  return {
    description: orderTitle(intent.order),
    ...(intent.isTwoStage && { capture_method: 'manual' as const }),
    ...(email !== null && { receipt_email: email }),
  }
}

async function startCheckout(
  stripe: Stripe,
  intent: PaymentIntent,
  amount: number,
): Promise<Started> {
  const { order, reference, returnUrl } = intent
  const session = await stripe.checkout.sessions.create(
    {
      mode: 'payment',
      success_url: returnUrl,
      cancel_url: returnUrl,
      client_reference_id: reference,
      locale: order.guest.language,
      metadata: { reference },
      ...(order.guest.email !== null && { customer_email: order.guest.email }),
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: intent.currency.toLowerCase(),
            unit_amount: amount,
            product_data: { name: orderTitle(order) },
          },
        },
      ],
      payment_intent_data: { ...common(intent), metadata: { reference, via: 'checkout' } },
    },
    { idempotencyKey: intent.key },
  )
  const payment = toSessionPayment(session)
  const { url } = session
  if (url === null) return { is: 'unknown', reason: 'Stripe: a session without a page' }
  return { is: 'done', result: { payment, step: { kind: 'redirect', url } } }
}
