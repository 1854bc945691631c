import { orderTitle } from '@/src/domain/order/orderTitle'
import type { Asked } from '@/src/orders/Asked'
import type {
  PaymentAccount,
  PaymentIntent,
  PaymentStep,
  ProviderPayment,
} from '@/src/orders/paymentPort'

import type { Paypal } from './openPaypal'
import { paypalOrder } from './paypalOrder'
import { toPaypalValue } from './paypalValue'
import { toPayment } from './toPayment'

/**
 * Makes an order at PayPal, to which the guest agrees on its page. `invoice_id` is ours, of which PayPal takes
 * money once (DUPLICATE_INVOICE_ID).
 */
export async function start(
  call: Paypal,
  account: PaymentAccount,
  intent: PaymentIntent,
  signal: AbortSignal,
): Promise<Asked<{ payment: ProviderPayment; step: PaymentStep }>> {
  const { currency, key, order, reference, returnUrl } = intent
  const value = toPaypalValue(intent.amount, currency)
  if (value === null) return { is: 'refused', reason: `PayPal: ${intent.amount} ${currency}` }
  const answer = await call(account, {
    method: 'POST',
    path: '/v2/checkout/orders',
    key,
    signal,
    body: {
      intent: intent.isTwoStage ? 'AUTHORIZE' : 'CAPTURE',
      purchase_units: [
        {
          custom_id: reference,
          invoice_id: reference,
          description: orderTitle(order),
          amount: { currency_code: currency.toUpperCase(), value },
        },
      ],
      payment_source: {
        paypal: {
          experience_context: {
            user_action: 'PAY_NOW',
            shipping_preference: 'NO_SHIPPING',
            locale: order.guest.language === 'en' ? 'en-US' : 'ru-RU',
            return_url: returnUrl,
            cancel_url: returnUrl,
          },
        },
      },
    },
  })
  if (answer.is !== 'done') return answer
  const { data } = paypalOrder.safeParse(answer.result)
  const url = data?.links.find(({ rel }) => rel === 'payer-action' || rel === 'approve')?.href
  if (!data || url === undefined)
    return { is: 'unknown', reason: 'PayPal: an order without a page' }
  const payment = toPayment(data, account.isTest)
  return { is: 'done', result: { payment, step: { kind: 'redirect', url } } }
}
