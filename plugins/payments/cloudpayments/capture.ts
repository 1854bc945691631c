import type { OnlinePayments } from '@/src/orders/paymentPort'

import { call, type CloudpaymentsServer } from './call'
import { toCloudAmount } from './cloudAmount'
import { nothing } from './contract'
import { find } from './find'
import { toJsonData } from './jsonData'
import { readPayment } from './readPayment'

/** Takes money that is held, all of it or a part; the receipt goes with it. */
export const capture =
  (server: CloudpaymentsServer): OnlinePayments['capture'] =>
  async (account, { amount, currency, key, providerId, receipt, reference, signal }) => {
    const held = await readPayment(server, account, { reference, signal })
    if (held.is !== 'done') return held
    if (!held.result) return { is: 'refused', reason: 'CloudPayments: nothing is held' }
    const done = await call(server, account, {
      path: '/payments/confirm',
      key,
      body: {
        TransactionId: held.result.TransactionId,
        Amount: toCloudAmount(amount, currency),
        ...(receipt && { JsonData: toJsonData(reference, receipt, currency) }),
      },
      schema: nothing,
      signal,
    })
    if (done.is !== 'done') return done
    const after = await find(server)(account, { reference, providerId, since: 0, signal })
    if (after.is === 'done' && after.result) return { is: 'done', result: after.result }
    // It is done: under the same key it is answered again.
    return { is: 'unknown', reason: after.is === 'done' ? 'CloudPayments: нет' : after.reason }
  }
