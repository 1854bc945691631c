import { fromDecimal } from '@/src/domain/money/fromDecimal'
import type { Asked } from '@/src/orders/Asked'
import type { ProviderPayment, ProviderRefund } from '@/src/orders/paymentPort'

import type { YookassaPayment, YookassaRefund } from './contract'

const receiptStates = { pending: 'pending', succeeded: 'done', canceled: 'failed' } as const

/** Under this name of its metadata our reference, and of a refund our key, stand at YooKassa. */
export const ours = 'carte'

/** A payment of YooKassa with its refunds, as orders know it; unknown when a sum cannot be read. */
export function toPayment(
  payment: YookassaPayment,
  refunds: readonly YookassaRefund[] | null,
): Asked<ProviderPayment> {
  const { currency, value } = payment.amount
  const amount = fromDecimal(value, currency)
  const read = refunds?.map(toRefund) ?? null
  if (amount === null || read?.includes(null)) {
    return { is: 'unknown', reason: `ЮKassa: не сумма: ${value}` }
  }
  const all = (read ?? []).filter((refund) => refund !== null)
  const sum = (state: ProviderRefund['state']) =>
    all.filter((one) => one.state === state).reduce((total, one) => total + one.amount, 0)
  const { confirmation, metadata, receipt_registration: registration, status } = payment
  const reason = payment.cancellation_details?.reason
  // A hold that ended was one before it did.
  const wasHeld = status === 'waiting_for_capture' || reason === 'expired_on_capture'
  const isPaid = status === 'succeeded'
  const url = confirmation?.confirmation_url
  return {
    is: 'done',
    result: {
      providerId: payment.id,
      reference: metadata?.[ours] ?? null,
      currency,
      authorised: wasHeld || isPaid ? amount : 0,
      captured: isPaid ? amount : 0,
      refunded: sum('done') + sum('failed'),
      unrefunded: sum('failed'),
      isOff: status === 'canceled',
      isTest: payment.test,
      refunds: read && all,
      ...(url && { step: { kind: 'redirect', url } }),
      ...(registration && {
        receipt: { state: receiptStates[registration], reason: registration },
      }),
    },
  }
}

const refundStates = { pending: 'pending', succeeded: 'done', canceled: 'failed' } as const

function toRefund(refund: YookassaRefund): ProviderRefund | null {
  const amount = fromDecimal(refund.amount.value, refund.amount.currency)
  if (amount === null) return null
  return {
    providerId: refund.id,
    key: refund.metadata?.[ours] ?? null,
    amount,
    state: refundStates[refund.status],
    reason: refund.cancellation_details?.reason ?? '',
    ...(refund.receipt_registration && {
      receipt: {
        state: receiptStates[refund.receipt_registration],
        reason: refund.receipt_registration,
      },
    }),
  }
}
