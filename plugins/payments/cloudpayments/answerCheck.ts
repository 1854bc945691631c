import type { HeardWebhook, PaymentAccount, PayVerdict } from '@/src/orders/paymentPort'

import { fromCloudAmount } from './cloudAmount'
import type { Notification } from './readNotification'

/** What a Check is answered (developers.cloudpayments.ru/#check, «В ответ»). */
const codes: Readonly<Record<PayVerdict, number>> = {
  fine: 0,
  'unknown-payment': 10,
  'wrong-amount': 12,
  closed: 13,
  expired: 20,
}
const otherAccount = 11
const notAccepted = 13

/** Whether a guest who has pressed “pay” may: 0, or why not. Rejects when it cannot be found out, which is no 0. */
export async function answerCheck(
  account: PaymentAccount,
  { AccountId, Amount, Currency, InvoiceId, OperationType, TestMode }: Notification,
  mayPay: HeardWebhook['mayPay'],
): Promise<number> {
  if (OperationType && OperationType !== 'Payment') return notAccepted
  // Carte names nobody: who pays under a name pays for something else.
  if (AccountId) return otherAccount
  const currency = Currency ?? ''
  const amount = fromCloudAmount(Amount ?? '', currency)
  if (amount === null) return codes['wrong-amount']
  const isTest = TestMode === '1' || TestMode?.toLowerCase() === 'true'
  const reference = InvoiceId ?? null
  return codes[await mayPay({ accountId: account.id, reference, amount, currency, isTest })]
}
