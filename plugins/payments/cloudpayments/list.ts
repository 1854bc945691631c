import type { OnlinePayments, ProviderPayment } from '@/src/orders/paymentPort'

import type { CloudpaymentsServer } from './call'
import { createdAt, readPeriod } from './readPeriod'
import { toPayment } from './toPayment'
import { refundsAmong } from './withRefunds'

/** Refunds come later than their payments: so long they are looked for, in milliseconds. */
const refundsWithin = 3 * 24 * 3_600_000

/** The payments of a span of time, all on one page, with their refunds of the days after it. */
export const list =
  (server: CloudpaymentsServer): OnlinePayments['list'] =>
  async (account, { from, signal, until }) => {
    const found = await readPeriod(server, account, { from, until: until + refundsWithin, signal })
    if (found.is !== 'done') return found
    const payments: ProviderPayment[] = []
    for (const one of found.result) {
      const at = createdAt(one)
      const isPayment = one.Type === 0 && at >= from && at < until
      // What was declined is no payment: the guest may have paid at the next try.
      if (!isPayment || one.Status === 'Declined') continue
      const read = toPayment(one, refundsAmong(found.result, one.TransactionId), null)
      if (read.is !== 'done') return read
      payments.push(read.result)
    }
    return { is: 'done', result: { payments, cursor: null } }
  }
