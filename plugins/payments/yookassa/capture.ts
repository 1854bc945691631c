import { toDecimal } from '@/src/domain/money/toDecimal'
import type { OnlinePayments } from '@/src/orders/paymentPort'

import { call, type YookassaServer } from './call'
import { yookassaPayment } from './contract'
import { toPayment } from './toPayment'
import { toReceipt } from './toReceipt'

/** Captures a hold, all of it or a part; YooKassa lets the rest go. */
export const capture =
  (server: YookassaServer): OnlinePayments['capture'] =>
  async (account, { amount, currency, key, providerId, receipt, signal }) => {
    const answer = await call(server, account, {
      method: 'POST',
      path: `/payments/${encodeURIComponent(providerId)}/capture`,
      key,
      body: {
        amount: { value: toDecimal(amount, currency), currency },
        ...(receipt && { receipt: toReceipt(receipt, currency) }),
      },
      schema: yookassaPayment,
      signal,
    })
    return answer.is === 'done' ? toPayment(answer.result, null) : answer
  }
