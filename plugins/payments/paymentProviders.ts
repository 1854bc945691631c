import type { PaymentPort } from '@/src/orders/ports'
import { settings } from '@/src/settings'

import { cloudpaymentsPayments } from './cloudpayments/cloudpaymentsPayments'
import { paypalPayments } from './paypal/paypalPayments'
import { stripePayments } from './stripe/stripePayments'
import { yookassaPayments } from './yookassa/yookassaPayments'

/** Where the stand-ins of the providers call from. */
const thisMachine = ['127.0.0.0/8', '::1/128']
const yookassaItself = 'https://api.yookassa.ru'
const stripeItself = 'https://api.stripe.com'

/** The providers that take money online, as the settings say where each answers. */
export function paymentProviders(): PaymentPort[] {
  const { CLOUDPAYMENTS_API_URL, PAYPAL_API_URL, STRIPE_API_URL, YOOKASSA_API_URL } = settings()
  return [
    yookassaPayments({
      apiUrl: YOOKASSA_API_URL,
      ...(!YOOKASSA_API_URL.startsWith(yookassaItself) && { webhooksFrom: thisMachine }),
    }),
    stripePayments({
      apiUrl: STRIPE_API_URL,
      // The sandbox serves a script of its own.
      ...(STRIPE_API_URL !== stripeItself && { scriptUrl: `${STRIPE_API_URL}/v3/` }),
    }),
    cloudpaymentsPayments({ apiUrl: CLOUDPAYMENTS_API_URL }),
    paypalPayments(PAYPAL_API_URL === undefined ? {} : { apiUrl: PAYPAL_API_URL }),
  ]
}
