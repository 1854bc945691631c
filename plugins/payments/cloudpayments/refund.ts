import type { OnlinePayments } from '@/src/orders/paymentPort'

import { call, type CloudpaymentsServer } from './call'
import { toCloudAmount } from './cloudAmount'
import { refundMade } from './contract'
import { toJsonData } from './jsonData'
import { readPayment, readTransaction } from './readPayment'
import { withRefunds } from './withRefunds'

/** Gives money back; the refund carries our key, by which it is found again. Answers with the payment after it. */
export const refund =
  (server: CloudpaymentsServer): OnlinePayments['refund'] =>
  async (account, { amount, currency, key, providerId, receipt, reference, signal }) => {
    const paid = await readPayment(server, account, { reference, signal })
    if (paid.is !== 'done') return paid
    if (!paid.result) return { is: 'refused', reason: 'CloudPayments: nothing is paid' }
    const made = await call(server, account, {
      path: '/payments/refund',
      key,
      body: {
        TransactionId: paid.result.TransactionId,
        Amount: toCloudAmount(amount, currency),
        JsonData: toJsonData(key, receipt, currency),
      },
      schema: refundMade,
      signal,
    })
    if (made.is !== 'done') return made
    // From here on it is made: under the same key it is answered again.
    const gone = await readTransaction(server, account, made.result.TransactionId, signal)
    if (gone.is !== 'done') return { is: 'unknown', reason: gone.reason }
    const about = { providerId, refund: gone.result, signal }
    const after = await withRefunds(server, account, paid.result, about)
    return after.is === 'done' ? after : { is: 'unknown', reason: after.reason }
  }
