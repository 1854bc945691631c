import { toDecimal } from '@/src/domain/money/toDecimal'
import type { VatRate } from '@/src/domain/order/Fiscal'
import { fitReceipt } from '@/src/domain/receipt/fitReceipt'
import type { Receipt } from '@/src/domain/receipt/Receipt'

/** yookassa.ru/developers/payment-acceptance/receipts/54fz/yoomoney/parameters-values#vat-codes */
const vatCodes: Readonly<Record<VatRate, number>> = {
  none: 1,
  vat0: 2,
  vat10: 3,
  vat20: 4,
  vat5: 7,
  vat7: 8,
  vat22: 11,
}

/** A receipt of YooKassa holds so many items. */
const most = 80

/** A receipt in YooKassa's words: `amount` of an item is the price of one. */
export function toReceipt(receipt: Receipt, currency: string) {
  const { email, items, phone, taxSystem } = fitReceipt(receipt, most)
  return {
    // One of both is enough, and the email is what reaches people.
    customer: email ? { email } : { phone: (phone ?? '').replace(/\D/g, '') },
    items: items.map(({ mode, name, price, quantity, subject, vat }) => ({
      description: name,
      quantity,
      amount: { value: toDecimal(price, currency), currency },
      vat_code: vatCodes[vat],
      payment_subject: subject,
      payment_mode: mode,
    })),
    ...(taxSystem !== null && { tax_system_code: taxSystem }),
  }
}
