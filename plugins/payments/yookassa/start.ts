import { toDecimal } from '@/src/domain/money/toDecimal'
import { orderTitle } from '@/src/domain/order/orderTitle'
import type { OnlinePayments } from '@/src/orders/paymentPort'

import { call, type YookassaServer } from './call'
import { yookassaPayment } from './contract'
import { ours, toPayment } from './toPayment'
import { toReceipt } from './toReceipt'

/** Begins a payment on YooKassa's page: cards, SBP and whatever else the shop has switched on. */
export const start =
  (server: YookassaServer): OnlinePayments['start'] =>
  async (account, intent, signal) => {
    const { amount, currency, isTwoStage, key, order, receipt, reference, returnUrl } = intent
    const answer = await call(server, account, {
      method: 'POST',
      path: '/payments',
      key,
      body: {
        amount: { value: toDecimal(amount, currency), currency },
        capture: !isTwoStage,
        description: orderTitle(order),
        confirmation: {
          type: 'redirect',
          return_url: returnUrl,
          locale: order.guest.language === 'en' ? 'en_US' : 'ru_RU',
        },
        metadata: { [ours]: reference },
        ...(receipt && { receipt: toReceipt(receipt, currency) }),
      },
      schema: yookassaPayment,
      signal,
    })
    if (answer.is !== 'done') return answer
    const read = toPayment(answer.result, null)
    if (read.is !== 'done') return read
    const { step = { kind: 'none' } } = read.result
    return { is: 'done', result: { payment: read.result, step } }
  }
