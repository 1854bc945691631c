import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { insertOperation } from '@/src/db/payments/insertOperation'
import { insertRefund, type NewRefund } from '@/src/db/payments/insertRefund'
import type { Payment } from '@/src/db/payments/paymentRow'

type Asking = Pick<NewRefund, 'amount' | 'name' | 'reason' | 'staffId' | 'via'> & {
  payment: Payment
}

/**
 * Writes down that money goes back through the provider: the refund and what the provider is asked, under one
 * key. In the transaction that holds the order's lock, which has checked the amount. Returns the operation's id.
 */
export async function askRefund(
  req: PayloadRequest,
  { payment, ...rest }: Asking,
): Promise<number> {
  const key = randomUUID()
  const { id: paymentId, orderId } = payment
  const { amount, reason } = rest
  await insertRefund(req, { ...rest, orderId, paymentId, key, state: 'pending' })
  const query = await sessionQuery(req)
  const { id } = await insertOperation(query, { paymentId, kind: 'refund', key, amount, reason })
  return id
}
