import type Stripe from 'stripe'

import { isSession } from './isSession'

/** The PaymentIntent behind a provider's id; null: of a session at which nobody has paid yet. */
export async function intentIdOf(stripe: Stripe, providerId: string): Promise<string | null> {
  if (!isSession(providerId)) return providerId
  const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(providerId)
  return typeof intent === 'string' ? intent : (intent?.id ?? null)
}
