import type { Asked } from '@/src/orders/Asked'
import type { ProviderPayment, ProviderRefund } from '@/src/orders/paymentPort'

import { fromCloudAmount } from './cloudAmount'
import type { CloudTransaction } from './contract'
import { readKey } from './jsonData'

/** What Carte takes money in through CloudPayments: receipts of CloudKassir are in roubles. */
export const rouble = 'RUB'

const states: Readonly<Record<string, ProviderRefund['state']>> = {
  Completed: 'done',
  Declined: 'failed',
  Cancelled: 'failed',
}

/** A refund; of SBP it may still be under way. Null when its sum cannot be read. */
function toRefund(refund: CloudTransaction): ProviderRefund | null {
  const amount = fromCloudAmount(refund.Amount, refund.Currency)
  if (amount === null) return null
  return {
    providerId: String(refund.TransactionId),
    key: readKey(refund.JsonData),
    amount,
    state: states[refund.Status] ?? 'pending',
    reason: refund.CardHolderMessage ?? '',
  }
}

/**
 * A payment with its refunds, as orders know it; unknown when a sum cannot be read. `providerId` is the order's
 * that the guest paid by its link; a declined try ends nothing, for the link stays open.
 */
export function toPayment(
  { Amount, Currency, InvoiceId, Status, TestMode, TransactionId }: CloudTransaction,
  refunds: readonly CloudTransaction[],
  providerId: string | null,
): Asked<ProviderPayment> {
  const amount = fromCloudAmount(Amount, Currency)
  const read = refunds.map(toRefund)
  if (amount === null || read.includes(null)) {
    return { is: 'unknown', reason: `CloudPayments: не сумма: ${Amount}` }
  }
  const all = read.filter((refund) => refund !== null)
  const sum = (state: ProviderRefund['state']) =>
    all.filter((one) => one.state === state).reduce((total, one) => total + one.amount, 0)
  const wasHeld = Status === 'Authorized' || Status === 'Completed' || Status === 'Cancelled'
  return {
    is: 'done',
    result: {
      providerId: providerId ?? String(TransactionId),
      reference: InvoiceId ?? null,
      currency: Currency,
      authorised: wasHeld ? amount : 0,
      captured: Status === 'Completed' ? amount : 0,
      refunded: sum('done') + sum('failed'),
      unrefunded: sum('failed'),
      isOff: Status === 'Cancelled',
      isTest: TestMode,
      refunds: all,
    },
  }
}

/** A payment whose link nobody has paid by: `orders/create` alone knows of it. */
export function unpaid(
  providerId: string,
  reference: string,
  { isOff = false, isTest }: { isOff?: boolean; isTest: boolean },
): ProviderPayment {
  return {
    providerId,
    reference,
    currency: rouble,
    authorised: 0,
    captured: 0,
    refunded: 0,
    unrefunded: 0,
    isOff,
    isTest,
    refunds: [],
  }
}
