import { orderTitle } from '@/src/domain/order/orderTitle'
import type { OnlinePayments } from '@/src/orders/paymentPort'

import { call, type CloudpaymentsServer } from './call'
import { toCloudAmount } from './cloudAmount'
import { cloudOrder } from './contract'
import { toJsonData } from './jsonData'
import { unpaid } from './toPayment'

const cultures = { ru: 'ru-RU', en: 'en-US' } as const

/**
 * Makes a link by which the guest pays on CloudPayments' own page: by card, SBP and whatever else the site has
 * switched on. The receipt of a hold goes with its confirmation.
 */
export const start =
  (server: CloudpaymentsServer): OnlinePayments['start'] =>
  async (account, intent, signal) => {
    const { amount, currency, isTwoStage, key, order, receipt, reference, returnUrl } = intent
    const made = await call(server, account, {
      path: '/orders/create',
      key,
      body: {
        Amount: toCloudAmount(amount, currency),
        Currency: currency,
        Description: orderTitle(order),
        RequireConfirmation: isTwoStage,
        SendEmail: false,
        InvoiceId: reference,
        CultureName: cultures[order.guest.language],
        SuccessRedirectUrl: returnUrl,
        FailRedirectUrl: returnUrl,
        JsonData: toJsonData(reference, isTwoStage ? null : receipt, currency),
      },
      schema: cloudOrder,
      signal,
    })
    if (made.is !== 'done') return made
    const { Id, Url } = made.result
    const payment = unpaid(Id, reference, account)
    return { is: 'done', result: { payment, step: { kind: 'redirect', url: Url } } }
  }
