import type { PaymentPort } from '@/src/orders/paymentPort'

import { cancel } from './cancel'
import { capture } from './capture'
import { find } from './find'
import { openEar, type PaypalTrust } from './openEar'
import { keys } from './keys'
import { list } from './list'
import { openPaypal } from './openPaypal'
import { paypalCurrencies } from './paypalValue'
import { refund } from './refund'
import { start } from './start'

/** Keys of orders mean the same for 6 hours (developer.paypal.com/api/rest/reference/idempotency); less, for clocks. */
const keyWindow = 5 * 60 * 60_000

/** PayPal: its wallet and cards, on its own page (Orders v2). */
export const paypalPayments = (options: PaypalTrust = {}): PaymentPort => {
  const call = openPaypal(options)
  return {
    name: 'paypal',
    label: { ru: 'PayPal', en: 'PayPal' },
    online: {
      keys,
      keyWindow,
      currencies: paypalCurrencies,
      checkKeys: ({ keys: { webhookId = '' } }) =>
        /^[A-Z0-9]{10,30}$/u.test(webhookId)
          ? null
          : {
              ru: 'ID вебхука — заглавные латинские буквы и цифры.',
              en: 'A webhook’s ID is capital letters and digits.',
            },
      start: (account, intent, signal) => start(call, account, intent, signal),
      capture: (account, asked) => capture(call, account, asked),
      cancel: (account, asked) => cancel(call, account, asked),
      refund: (account, asked) => refund(call, account, asked),
      find: (account, asked) => find(call, account, asked),
      list: (account, asked) => list(call, account, asked),
      hear: openEar(options),
    },
  }
}
