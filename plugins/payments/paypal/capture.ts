import type { Asked } from '@/src/orders/Asked'
import type { MoneyAsked, PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import { actOn } from './actOn'
import type { Paypal } from './openPaypal'
import { toPaypalValue } from './paypalValue'

/** Takes money that is held; the rest of a part is let go. */
export async function capture(
  call: Paypal,
  account: PaymentAccount,
  asked: MoneyAsked,
): Promise<Asked<ProviderPayment>> {
  const { amount, currency, key, signal } = asked
  const value = toPaypalValue(amount, currency)
  if (value === null) return { is: 'refused', reason: 'PayPal: amount' }
  return actOn(call, account, asked, async (order) => {
    const [hold] = order.purchase_units[0].payments.authorizations
    if (!hold) return { is: 'refused', reason: 'PayPal: nothing is held' }
    const path = `/v2/payments/authorizations/${hold.id}/capture`
    const body = {
      amount: { currency_code: currency.toUpperCase(), value },
      invoice_id: asked.reference,
      final_capture: true,
    }
    return call(account, { method: 'POST', path, body, key, signal })
  })
}
