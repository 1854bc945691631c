import type { Asked } from '@/src/orders/Asked'
import type { MoneyAsked, PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import { actOn } from './actOn'
import type { StripeServer } from './openStripe'
import { toStripeAmount } from './stripeAmount'

/** Gives money back; the refund carries our key, by which it is found again. */
export function refund(
  server: StripeServer,
  account: PaymentAccount,
  asked: MoneyAsked,
): Promise<Asked<ProviderPayment>> {
  const { key } = asked
  const amount = toStripeAmount(asked.amount, asked.currency)
  if (amount === null) return Promise.resolve({ is: 'refused', reason: 'Stripe: amount' })
  return actOn(server, account, asked, (stripe, id) =>
    stripe.refunds.create(
      { payment_intent: id, amount, reason: 'requested_by_customer', metadata: { key } },
      { idempotencyKey: key },
    ),
  )
}
