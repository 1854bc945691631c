import type { Asked } from '@/src/orders/Asked'
import type { MoneyAsked, PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import { actOn } from './actOn'
import type { StripeServer } from './openStripe'
import { toStripeAmount } from './stripeAmount'

/** Takes money that is held; the rest of a part is let go. */
export function capture(
  server: StripeServer,
  account: PaymentAccount,
  asked: MoneyAsked,
): Promise<Asked<ProviderPayment>> {
  const amount = toStripeAmount(asked.amount, asked.currency)
  if (amount === null) return Promise.resolve({ is: 'refused', reason: 'Stripe: amount' })
  return actOn(server, account, asked, (stripe, id) =>
    stripe.paymentIntents.capture(id, { amount_to_capture: amount }, { idempotencyKey: asked.key }),
  )
}
