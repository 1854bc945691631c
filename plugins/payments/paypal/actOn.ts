import type { Asked } from '@/src/orders/Asked'
import type { MoneyAsked, PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import type { Paypal, PaypalAnswer } from './openPaypal'
import type { PaypalOrder } from './paypalOrder'
import { readOrder } from './readOrder'
import { toPayment } from './toPayment'

/** Does something with an order's money, and answers with the payment as it stands after it. */
export async function actOn(
  call: Paypal,
  account: PaymentAccount,
  asked: Pick<MoneyAsked, 'providerId' | 'signal'>,
  doing: (order: PaypalOrder) => Promise<PaypalAnswer>,
): Promise<Asked<ProviderPayment>> {
  const before = await readOrder(call, account, asked)
  if (before.is !== 'done') return before
  if (!before.result) return { is: 'refused', reason: 'PayPal: no such order' }
  const done = await doing(before.result)
  if (done.is !== 'done') return done
  const after = await readOrder(call, account, asked)
  if (after.is !== 'done') return after
  const order = after.result ?? before.result
  return { is: 'done', result: toPayment(order, account.isTest) }
}
