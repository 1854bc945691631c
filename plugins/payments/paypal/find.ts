import type { Asked } from '@/src/orders/Asked'
import type { OnlinePayments, PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import { readMark } from './offMark'
import type { Paypal } from './openPaypal'
import type { PaypalOrder } from './paypalOrder'
import { readOrder } from './readOrder'
import { toPayment } from './toPayment'

type FindAsked = Parameters<OnlinePayments['find']>[1]

/**
 * A payment as PayPal has it. What the guest has agreed to is taken, or held, right then: PayPal waits for the
 * shop to say so, for three hours. Without PayPal's id there can be no payment, since nobody has seen its page.
 */
export async function find(
  call: Paypal,
  account: PaymentAccount,
  asked: Pick<FindAsked, 'providerId' | 'signal'>,
): Promise<Asked<ProviderPayment | null>> {
  const { providerId, signal } = asked
  if (providerId === null) return { is: 'done', result: null }
  const found = await readOrder(call, account, { providerId, signal })
  if (found.is !== 'done') return found
  if (!found.result) return { is: 'done', result: null }
  const order = isAgreed(found.result)
    ? await take(call, account, found.result, signal)
    : found.result
  return { is: 'done', result: toPayment(order, account.isTest) }
}

function isAgreed({ purchase_units, status }: PaypalOrder): boolean {
  return status === 'APPROVED' && !readMark(purchase_units[0].custom_id).isOff
}

/** Takes or holds the money of an order that the guest agreed to; the order as it stands afterwards. */
async function take(
  call: Paypal,
  account: PaymentAccount,
  order: PaypalOrder,
  signal: AbortSignal,
): Promise<PaypalOrder> {
  const verb = order.intent === 'AUTHORIZE' ? 'authorize' : 'capture'
  const path = `/v2/checkout/orders/${order.id}/${verb}`
  await call(account, { method: 'POST', path, key: `${order.id}-${verb}`, body: {}, signal })
  // Refused (a card that is declined) or unknown: how it stands says more than the answer.
  const after = await readOrder(call, account, { providerId: order.id, signal })
  return (after.is === 'done' ? after.result : null) ?? order
}
