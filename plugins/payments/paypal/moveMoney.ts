import type { Asked } from '@/src/orders/Asked'
import type { MoneyAsked, PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import { actOn } from './actOn'
import type { Paypal } from './openPaypal'
import type { PaypalOrder } from './paypalOrder'
import { toPaypalValue } from './paypalValue'

/** Which call moves the money, and what it says beside the sum; or why none can. */
type Move = { readonly path: string; readonly says: Readonly<Record<string, unknown>> } | string

/** Moves a sum of an order's money, and answers with the payment as it stands after it. */
export async function moveMoney(
  call: Paypal,
  account: PaymentAccount,
  asked: MoneyAsked,
  moveOf: (payments: PaypalOrder['purchase_units'][0]['payments']) => Move,
): Promise<Asked<ProviderPayment>> {
  const { amount, currency, key, reference, signal } = asked
  const value = toPaypalValue(amount, currency)
  if (value === null) return { is: 'refused', reason: 'PayPal: amount' }
  return actOn(call, account, asked, async (order) => {
    const move = moveOf(order.purchase_units[0].payments)
    if (typeof move === 'string') return { is: 'refused', reason: `PayPal: ${move}` }
    const body = {
      amount: { currency_code: currency.toUpperCase(), value },
      invoice_id: reference,
      ...move.says,
    }
    return call(account, { method: 'POST', path: move.path, body, key, signal })
  })
}
