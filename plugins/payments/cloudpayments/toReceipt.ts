import type { PaymentSubject, VatRate } from '@/src/domain/order/Fiscal'
import { fitReceipt } from '@/src/domain/receipt/fitReceipt'
import type { PaymentMode, Receipt } from '@/src/domain/receipt/Receipt'

import { toCloudAmount } from './cloudAmount'

/** developers.cloudkassir.ru/#customerreceipt, tables of Vat, Method and Object; null is «НДС не облагается». */
const vats: Readonly<Record<VatRate, number | null>> = {
  none: null,
  vat0: 0,
  vat5: 5,
  vat7: 7,
  vat10: 10,
  vat20: 20,
  vat22: 22,
}
const methods: Readonly<Record<PaymentMode, number>> = { full_prepayment: 1, full_payment: 4 }
const objects: Readonly<Record<PaymentSubject, number>> = { commodity: 1, excise: 2, service: 4 }

/** Of more CloudKassir makes several receipts by itself; the guest gets one. */
const most = 100

/** A receipt as CloudKassir takes it with a payment, a confirmation or a refund: `CustomerReceipt`. */
export function toReceipt(receipt: Receipt, currency: string) {
  const { email, items, phone, taxSystem, total } = fitReceipt(receipt, most)
  return {
    Items: items.map(({ amount, mode, name, price, quantity, subject, vat }) => ({
      label: name,
      price: toCloudAmount(price, currency),
      quantity,
      amount: toCloudAmount(amount, currency),
      vat: vats[vat],
      method: methods[mode],
      object: objects[subject],
    })),
    // Counted from 0 there, from 1 in tag 1055.
    ...(taxSystem !== null && { taxationSystem: taxSystem - 1 }),
    ...(email ? { email } : phone && { phone }),
    amounts: { electronic: toCloudAmount(total, currency) },
  }
}
