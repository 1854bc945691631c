import type { Payload } from 'payload'
import { z } from 'zod'

import { openQuery } from '@/src/db/menuModel/openQuery'
import type { Operation } from '@/src/db/payments/operationRow'
import type { Payment } from '@/src/db/payments/paymentRow'
import type { Order } from '@/src/domain/order/Order'
import type { Receipt } from '@/src/domain/receipt/Receipt'
import { receiptOf } from '@/src/domain/receipt/receiptOf'
import type { PaymentAccount } from '@/src/orders/ports'

type About = { account: PaymentAccount; operation: Operation; order: Order; payment: Payment }

/**
 * The receipt that goes with an operation, kept before it is sent; null where the account sends none or the
 * operation needs none. The same each time for one operation.
 */
export async function keepReceipt(payload: Payload, about: About): Promise<Receipt | null> {
  const { account, operation, order, payment } = about
  const { amount, kind } = operation
  // Of a hold nothing is registered: the receipt goes with its capture.
  const isHold = kind === 'start' && account.isTwoStage
  if (!account.sendsReceipts || kind === 'cancel' || isHold) return null
  const { guest } = order
  if (!guest.email && !guest.phone) return null
  const receipt = receiptOf(order, {
    kind: kind === 'refund' ? 'refund' : 'payment',
    amount,
    taxSystem: account.taxSystem,
    at: Date.now(),
    mode: order.state === 'completed' ? 'full_payment' : account.receiptMode,
  })
  await openQuery(payload.db.pool)(
    z.object({}),
    `insert into payment_receipts (created_at, payment_id, kind, total, state, tries, attempt, body, key)
     values (clock_timestamp(), $1, $2::text::enum_payment_receipts_kind, $3, 'pending', 0, 0, $4::jsonb, $5)
     on conflict (key) do nothing`,
    [payment.id, receipt.kind, receipt.total, JSON.stringify(receipt), `operation:${operation.id}`],
  )
  return receipt
}
