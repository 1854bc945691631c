import { toDecimal } from '@/src/domain/money/toDecimal'
import type { OnlinePayments } from '@/src/orders/paymentPort'

import { call, type YookassaServer } from './call'
import { yookassaReceipt } from './contract'
import { toOutcome } from './toOutcome'
import { toReceipt } from './toReceipt'

/**
 * Makes a receipt by itself: one that was not registered with its payment or refund, or the one that closes a
 * prepayment (POST /receipts of the description).
 */
export const sendReceipt =
  (server: YookassaServer): NonNullable<OnlinePayments['receipts']>['send'] =>
  async (account, { currency, key, providerId, receipt, refundId, signal }) => {
    const { kind, settledBy = 'cashless', total } = receipt
    const answer = await call(server, account, {
      method: 'POST',
      path: '/receipts',
      key,
      body: {
        type: kind,
        ...(refundId === null ? { payment_id: providerId } : { refund_id: refundId }),
        ...toReceipt(receipt, currency),
        send: true,
        settlements: [{ type: settledBy, amount: { value: toDecimal(total, currency), currency } }],
      },
      schema: yookassaReceipt,
      signal,
    })
    return answer.is === 'done' ? { is: 'done', result: toOutcome(answer.result) } : answer
  }
