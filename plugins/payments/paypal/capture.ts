import type { Asked } from '@/src/orders/Asked'
import type { MoneyAsked, PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import { moveMoney } from './moveMoney'
import type { Paypal } from './openPaypal'

/** Takes money that is held; the rest of a part is let go. */
export function capture(
  call: Paypal,
  account: PaymentAccount,
  asked: MoneyAsked,
): Promise<Asked<ProviderPayment>> {
  return moveMoney(call, account, asked, ({ authorizations: [hold] }) =>
    hold
      ? { path: `/v2/payments/authorizations/${hold.id}/capture`, says: { final_capture: true } }
      : 'nothing is held',
  )
}
