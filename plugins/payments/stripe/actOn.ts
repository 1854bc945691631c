import type Stripe from 'stripe'

import type { Asked } from '@/src/orders/Asked'
import type { MoneyAsked, PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import { failureOf } from './failureOf'
import { intentIdOf } from './intentIdOf'
import { openStripe, type StripeServer } from './openStripe'
import { readStripe } from './readStripe'

/** Does something with a PaymentIntent, and answers with the payment as it stands after it. */
export async function actOn(
  server: StripeServer,
  account: PaymentAccount,
  { providerId, signal }: Pick<MoneyAsked, 'providerId' | 'signal'>,
  doing: (stripe: Stripe, intentId: string) => Promise<unknown>,
): Promise<Asked<ProviderPayment>> {
  const stripe = openStripe(account, server, signal)
  try {
    const intentId = await intentIdOf(stripe, providerId)
    if (intentId === null) return { is: 'refused', reason: 'Stripe: nothing is paid' }
    await doing(stripe, intentId)
    return { is: 'done', result: await readStripe(stripe, providerId) }
  } catch (error) {
    return failureOf(error)
  }
}
