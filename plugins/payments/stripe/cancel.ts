import type { Asked } from '@/src/orders/Asked'
import type { MoneyAsked, PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import { failureOf } from './failureOf'
import { intentIdOf } from './intentIdOf'
import { isSession } from './isSession'
import { openStripe, type StripeServer } from './openStripe'
import { readStripe } from './readStripe'

/** Lets a hold go, or closes the page of a payment that nobody has made. */
export async function cancel(
  server: StripeServer,
  account: PaymentAccount,
  { key, providerId, signal }: Pick<MoneyAsked, 'key' | 'providerId' | 'signal'>,
): Promise<Asked<ProviderPayment>> {
  const stripe = openStripe(account, server, signal)
  try {
    if (isSession(providerId)) {
      const { status } = await stripe.checkout.sessions.retrieve(providerId)
      if (status === 'open') {
        // The key is that of the session's own end; its payment is cancelled under another.
        await stripe.checkout.sessions.expire(providerId, {}, { idempotencyKey: `${key}-page` })
      }
    }
    const id = await intentIdOf(stripe, providerId)
    const before = id === null ? null : (await stripe.paymentIntents.retrieve(id)).status
    if (id !== null && before !== 'succeeded' && before !== 'canceled') {
      await stripe.paymentIntents.cancel(id, {}, { idempotencyKey: key })
    }
    return { is: 'done', result: await readStripe(stripe, providerId) }
  } catch (error) {
    return failureOf(error)
  }
}
