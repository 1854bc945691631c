import type { ReceiptOutcome } from '@/src/orders/paymentPort'

import type { YookassaReceipt } from './contract'

const states = { pending: 'pending', succeeded: 'done', canceled: 'failed' } as const

/** A receipt of YooKassa as orders know it. */
export const toOutcome = ({ id, status }: YookassaReceipt): ReceiptOutcome => ({
  providerId: id,
  state: states[status],
  reason: status === 'canceled' ? 'ЮKassa: чек отменён' : '',
})
