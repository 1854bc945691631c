import type { Asked } from '@/src/orders/Asked'
import type { MoneyAsked, PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import { actOn } from './actOn'
import { markOff } from './offMark'
import type { Paypal } from './openPaypal'

/**
 * Lets a hold go. An order that nobody has paid cannot be called off at PayPal: it is marked there, so that
 * `find` takes no money of it, and expires by itself.
 */
export function cancel(
  call: Paypal,
  account: PaymentAccount,
  asked: Pick<MoneyAsked, 'key' | 'providerId' | 'reference' | 'signal'>,
): Promise<Asked<ProviderPayment>> {
  const { key, providerId, reference, signal } = asked
  return actOn(call, account, asked, async (order) => {
    const { authorizations, captures } = order.purchase_units[0].payments
    const hold = authorizations.find(({ status }) => status === 'CREATED')
    if (hold) {
      const path = `/v2/payments/authorizations/${hold.id}/void`
      return call(account, { method: 'POST', path, key, signal })
    }
    if (captures.length > 0 || authorizations.length > 0) return { is: 'done', result: null }
    return call(account, {
      method: 'PATCH',
      path: `/v2/checkout/orders/${providerId}`,
      signal,
      body: [
        {
          op: 'replace',
          path: "/purchase_units/@reference_id=='default'/custom_id",
          value: markOff(reference),
        },
      ],
    })
  })
}
