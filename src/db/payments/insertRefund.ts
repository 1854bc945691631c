import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { AuditWay } from '@/src/domain/audit/AuditEntry'
import type { RefundState } from '@/src/domain/payment/refundStates'

import { noteAudit } from '../audit/noteAudit'
import { transaction } from '../transaction'

const inserted = z.array(z.object({ id: z.number() }))

export type NewRefund = {
  orderId: number
  paymentId: number
  amount: number
  state: RefundState
  reason: string
  staffId: number | null
  name: string
  /** Through what it was given: staff, a machine with a key, the provider's cabinet, a rule of ours. */
  via: AuditWay
  key: string
}

/** Writes down a refund, and in the journal who gave it, before the provider is asked where one is. */
export async function insertRefund(req: PayloadRequest, refund: NewRefund): Promise<void> {
  const db = await transaction(req)
  const { rows } = await db.execute(sql`
    insert into refunds (created_at, order_id, payment_id, amount, state, reason, staff_id, name, key)
    values (clock_timestamp(), ${refund.orderId}, ${refund.paymentId}, ${refund.amount},
      ${refund.state}::enum_refunds_state, ${refund.reason}, ${refund.staffId}, ${refund.name},
      ${refund.key}) returning id`)
  const [made] = inserted.parse(rows)
  const who = { via: refund.via, staff: refund.staffId, name: refund.name }
  const changes = [
    { field: 'amount', before: null, after: refund.amount },
    { field: 'order', before: null, after: refund.orderId },
    { field: 'state', before: null, after: refund.state },
  ]
  const document = made ? String(made.id) : ''
  await noteAudit(
    req,
    [{ action: 'refunded', subject: 'refunds', document, title: '', changes }],
    who,
  )
}
