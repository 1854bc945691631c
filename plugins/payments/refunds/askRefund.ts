import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { insertOperation } from '@/src/db/payments/insertOperation'
import { insertRefund } from '@/src/db/payments/insertRefund'
import type { Payment } from '@/src/db/payments/paymentRow'

type Asking = {
  payment: Payment
  amount: number
  reason: string
  staffId: number | null
  name: string
}

/**
 * Writes down that money goes back through the provider: the refund and what the provider is asked, under one
 * key. In the transaction that holds the order's lock, which has checked the amount. Returns the operation's id.
 */
export async function askRefund(
  req: PayloadRequest,
  { amount, name, payment, reason, staffId }: Asking,
): Promise<number> {
  const key = randomUUID()
  const { id: paymentId, orderId } = payment
  const refund = { orderId, paymentId, amount, reason, staffId, name, key }
  await insertRefund(req, { ...refund, state: 'pending' })
  const query = await sessionQuery(req)
  const { id } = await insertOperation(query, { paymentId, kind: 'refund', key, amount, reason })
  return id
}
