import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { RefundState } from '@/src/domain/payment/refundStates'

import { transaction } from '../transaction'

export type NewRefund = {
  orderId: number
  paymentId: number
  amount: number
  state: RefundState
  reason: string
  staffId: number | null
  name: string
  key: string
}

/** Writes down a refund, before the provider is asked where one is. */
export async function insertRefund(req: PayloadRequest, refund: NewRefund): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`
    insert into refunds (created_at, order_id, payment_id, amount, state, reason, staff_id, name, key)
    values (clock_timestamp(), ${refund.orderId}, ${refund.paymentId}, ${refund.amount},
      ${refund.state}::enum_refunds_state, ${refund.reason}, ${refund.staffId}, ${refund.name},
      ${refund.key})`)
}
