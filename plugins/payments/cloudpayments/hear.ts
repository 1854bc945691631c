import type { Heard, HeardWebhook, PaymentAccount, WebhookAnswer } from '@/src/orders/paymentPort'

import { answerCheck } from './answerCheck'
import { isSigned } from './isSigned'
import { readNotification } from './readNotification'

/** CloudPayments takes nothing else for “heard”, and tells it again up to a hundred times. */
const answer = (code: number): WebhookAnswer => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify({ code }),
})

/** The kinds of notifications that Carte listens to, by `?event=` of the address that each is sent to. */
const told: readonly string[] = ['pay', 'confirm', 'fail', 'refund', 'cancel']

/**
 * A notification of CloudPayments. Its body does not say of which kind it is: each has an address of its own. Signed
 * is the body alone, so that the kind is a hint: a Check moves nothing, and after all others the payment is looked at.
 */
export async function hear({
  accounts,
  headers,
  mayPay,
  query,
  raw,
}: HeardWebhook): Promise<Heard> {
  const account = accounts.find((one) =>
    secretsOf(one).some((secret) => isSigned({ headers, raw, secret })),
  )
  if (!account) return { is: 'forged', status: 401 }
  const read = readNotification(raw, headers.get('content-type') ?? '')
  const event = (query.get('event') ?? '').toLowerCase()
  if (!read) return { is: 'ignored', answer: answer(event === 'check' ? 13 : 0) }
  if (event === 'check') {
    return { is: 'ignored', answer: answer(await answerCheck(account, read, mayPay)) }
  }
  const { InvoiceId, OperationType, TestMode, TransactionId } = read
  // Test and live never mix (A17); not every kind says which it is.
  if (TestMode && (TestMode === '1' || TestMode.toLowerCase() === 'true') !== account.isTest) {
    return { is: 'forged', status: 401 }
  }
  const heard = {
    is: 'told',
    accountId: account.id,
    reference: InvoiceId || null,
    providerId: InvoiceId ? null : (TransactionId ?? null),
    payment: null,
    answer: answer(0),
  } as const
  if (event === 'receipt' && read.Id) {
    const kind = read.Type === 'IncomeReturn' ? 'refund' : 'payment'
    return { ...heard, eventId: `receipt ${read.Id}`, receipt: { kind, state: 'done', reason: '' } }
  }
  const isPayment = OperationType !== 'CardPayout'
  if (!told.includes(event) || !isPayment || !TransactionId) {
    return { is: 'ignored', answer: answer(0) }
  }
  return { ...heard, eventId: `${event} ${TransactionId}` }
}

/** The secret, and the one before while it is changed (A10). */
function secretsOf({ keys }: PaymentAccount): string[] {
  return [keys.apiSecret ?? '', keys.apiSecretBefore ?? ''].filter(Boolean)
}
