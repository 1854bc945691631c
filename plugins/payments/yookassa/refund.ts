import { toDecimal } from '@/src/domain/money/toDecimal'
import type { OnlinePayments } from '@/src/orders/paymentPort'

import { call, type YookassaServer } from './call'
import { yookassaRefund } from './contract'
import { find } from './find'
import { ours } from './toPayment'
import { toReceipt } from './toReceipt'

/** Gives money back; the refund carries our key, by which it is found again. Answers with the payment after it. */
export const refund =
  (server: YookassaServer): OnlinePayments['refund'] =>
  async (account, asked) => {
    const { amount, currency, key, providerId, reason, receipt, reference, signal } = asked
    const made = await call(server, account, {
      method: 'POST',
      path: '/refunds',
      key,
      body: {
        payment_id: providerId,
        amount: { value: toDecimal(amount, currency), currency },
        description: reason.slice(0, 250) || 'Возврат',
        metadata: { [ours]: key },
        ...(receipt && { receipt: toReceipt(receipt, currency) }),
      },
      schema: yookassaRefund,
      signal,
    })
    if (made.is !== 'done') return made
    const after = await find(server)(account, { reference, providerId, since: 0, signal })
    if (after.is === 'done' && after.result) return { is: 'done', result: after.result }
    // It is made: under the same key it is answered again.
    return { is: 'unknown', reason: after.is === 'done' ? 'ЮKassa: платежа нет' : after.reason }
  }
