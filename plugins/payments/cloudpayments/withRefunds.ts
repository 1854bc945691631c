import type { Asked } from '@/src/orders/Asked'
import type { PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import type { CloudpaymentsServer } from './call'
import type { CloudTransaction } from './contract'
import { createdAt, readPeriod } from './readPeriod'
import { toPayment } from './toPayment'

type About = {
  providerId: string | null
  /** A refund that is known already, and may not stand in the list yet. */
  refund?: CloudTransaction
  signal: AbortSignal
}

/** Clocks differ, in milliseconds. */
const slack = 10 * 60_000

/** A payment with its refunds, which CloudPayments keeps apart: all that began after it are looked through. */
export async function withRefunds(
  server: CloudpaymentsServer,
  account: PaymentAccount,
  payment: CloudTransaction,
  { providerId, refund, signal }: About,
): Promise<Asked<ProviderPayment>> {
  if (payment.Status !== 'Completed') return toPayment(payment, [], providerId)
  const from = createdAt(payment)
  if (!Number.isFinite(from)) return { is: 'unknown', reason: 'CloudPayments: нет даты платежа' }
  const since = await readPeriod(server, account, { from, until: Date.now() + slack, signal })
  if (since.is !== 'done') return since
  const listed = refundsAmong(since.result, payment.TransactionId)
  const isListed = listed.some((one) => one.TransactionId === refund?.TransactionId)
  const all = refund && !isListed ? [...listed, refund] : listed
  return toPayment(payment, all, providerId)
}

/** The refunds of one payment among transactions. */
export function refundsAmong(
  transactions: readonly CloudTransaction[],
  paymentId: number,
): CloudTransaction[] {
  return transactions.filter(
    ({ OriginalTransactionId, Type }) => Type === 1 && OriginalTransactionId === paymentId,
  )
}
