import type { Asked } from '@/src/orders/Asked'
import type { PaymentAccount } from '@/src/orders/paymentPort'

import type { Paypal } from './openPaypal'
import { paypalOrder, type PaypalOrder } from './paypalOrder'

/** An order as PayPal has it now; null: it has none. */
export async function readOrder(
  call: Paypal,
  account: PaymentAccount,
  { providerId, signal }: { providerId: string; signal: AbortSignal },
): Promise<Asked<PaypalOrder | null>> {
  const path = `/v2/checkout/orders/${encodeURIComponent(providerId)}`
  const answer = await call(account, { method: 'GET', path, signal })
  if (answer.is === 'refused' && /INVALID_RESOURCE_ID|RESOURCE_NOT_FOUND/u.test(answer.reason)) {
    return { is: 'done', result: null }
  }
  if (answer.is !== 'done') return answer
  const { data } = paypalOrder.safeParse(answer.result)
  return data ? { is: 'done', result: data } : { is: 'unknown', reason: 'PayPal: no order' }
}
