import type Stripe from 'stripe'

import type { ProviderPayment } from '@/src/orders/paymentPort'

import { isSession } from './isSession'
import { toPayment } from './toPayment'
import { toSessionPayment } from './toSessionPayment'

/** What has to be read with a payment, so that its refunds are told. */
export const withRefunds = 'latest_charge.refunds'

/** A payment as Stripe has it now, by the id of its PaymentIntent or of its Checkout Session. */
export async function readStripe(stripe: Stripe, providerId: string): Promise<ProviderPayment> {
  if (isSession(providerId)) {
    const expand = [`payment_intent.${withRefunds}`]
    return toSessionPayment(await stripe.checkout.sessions.retrieve(providerId, { expand }))
  }
  return toPayment(await stripe.paymentIntents.retrieve(providerId, { expand: [withRefunds] }))
}
