import type { Asked } from '@/src/orders/Asked'
import type { PaymentAccount } from '@/src/orders/paymentPort'

import { call, type CloudpaymentsServer } from './call'
import { cloudTransaction, type CloudTransaction } from './contract'

type Wanted = { reference: string; signal: AbortSignal }

/**
 * The newest payment made under our number of an invoice, the declined ones included; null: nobody has tried to pay.
 * Found may be a refund of it: then the payment that it names is read.
 */
export async function readPayment(
  server: CloudpaymentsServer,
  account: PaymentAccount,
  { reference, signal }: Wanted,
): Promise<Asked<CloudTransaction | null>> {
  const found = await call(server, account, {
    path: '/v2/payments/find',
    body: { InvoiceId: reference },
    schema: cloudTransaction,
    signal,
  })
  if (found.is === 'refused' && /not found/i.test(found.reason)) return { is: 'done', result: null }
  if (found.is !== 'done') return found
  const { OriginalTransactionId: original, Type } = found.result
  if (Type === 0 || !original) return found
  return readTransaction(server, account, original, signal)
}

/** One transaction by its number. */
export function readTransaction(
  server: CloudpaymentsServer,
  account: PaymentAccount,
  TransactionId: number,
  signal: AbortSignal,
): Promise<Asked<CloudTransaction>> {
  return call(server, account, {
    path: '/payments/get',
    body: { TransactionId },
    schema: cloudTransaction,
    signal,
  })
}
