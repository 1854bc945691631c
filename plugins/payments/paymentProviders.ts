import type { PaymentPort } from '@/src/orders/ports'
import { settings } from '@/src/settings'

import { yookassaPayments } from './yookassa/yookassaPayments'

/** Where the stand-ins of the providers call from. */
const thisMachine = ['127.0.0.0/8', '::1/128']
const yookassaItself = 'https://api.yookassa.ru'

/** The providers that take money online, as the settings say where each answers. */
export function paymentProviders(): PaymentPort[] {
  const { YOOKASSA_API_URL } = settings()
  return [
    yookassaPayments({
      apiUrl: YOOKASSA_API_URL,
      ...(!YOOKASSA_API_URL.startsWith(yookassaItself) && { webhooksFrom: thisMachine }),
    }),
  ]
}
