import type { Asked } from '@/src/orders/Asked'
import type { MoneyAsked, PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import { moveMoney } from './moveMoney'
import type { Paypal } from './openPaypal'

/** Gives money back; the refund carries our key, by which it is found again. */
export function refund(
  call: Paypal,
  account: PaymentAccount,
  asked: MoneyAsked,
): Promise<Asked<ProviderPayment>> {
  const { key, reason } = asked
  return moveMoney(call, account, asked, ({ captures: [paid] }) => {
    if (!paid) return 'nothing is paid'
    const says = { custom_id: key, ...(reason && { note_to_payer: reason.slice(0, 255) }) }
    return { path: `/v2/payments/captures/${paid.id}/refund`, says }
  })
}
