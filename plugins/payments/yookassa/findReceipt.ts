import type { OnlinePayments } from '@/src/orders/paymentPort'

import { call, type YookassaServer } from './call'
import { yookassaReceipt } from './contract'
import { toOutcome } from './toOutcome'

/** What became of a receipt that was made by itself. */
export const findReceipt =
  (server: YookassaServer): NonNullable<OnlinePayments['receipts']>['find'] =>
  async (account, { receiptId, signal }) => {
    const answer = await call(server, account, {
      method: 'GET',
      path: `/receipts/${encodeURIComponent(receiptId)}`,
      schema: yookassaReceipt,
      signal,
    })
    return answer.is === 'done' ? { is: 'done', result: toOutcome(answer.result) } : answer
  }
