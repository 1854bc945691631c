import type { Asked } from '@/src/orders/Asked'
import type { MoneyAsked, PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import { actOn } from './actOn'
import type { Paypal } from './openPaypal'
import { toPaypalValue } from './paypalValue'

/** Gives money back; the refund carries our key, by which it is found again. */
export async function refund(
  call: Paypal,
  account: PaymentAccount,
  asked: MoneyAsked,
): Promise<Asked<ProviderPayment>> {
  const { amount, currency, key, signal } = asked
  const value = toPaypalValue(amount, currency)
  if (value === null) return { is: 'refused', reason: 'PayPal: amount' }
  return actOn(call, account, asked, async (order) => {
    const [capture] = order.purchase_units[0].payments.captures
    if (!capture) return { is: 'refused', reason: 'PayPal: nothing is paid' }
    const path = `/v2/payments/captures/${capture.id}/refund`
    const body = {
      amount: { currency_code: currency.toUpperCase(), value },
      custom_id: key,
      invoice_id: asked.reference,
      ...(asked.reason && { note_to_payer: asked.reason.slice(0, 255) }),
    }
    return call(account, { method: 'POST', path, body, key, signal })
  })
}
