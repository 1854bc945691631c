import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { paymentStatus } from '@/src/domain/payment/paymentStatus'

import { transaction } from '../transaction'

import type { Payment } from './paymentRow'

/** Writes what is known of a payment's money; for plugins/payments/settle, which holds the order's row. */
export async function writeMoney(
  req: PayloadRequest,
  { id, money, providerId, mismatch }: Pick<Payment, 'id' | 'mismatch' | 'money' | 'providerId'>,
): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`
    update payments set authorised = ${money.authorised}, captured = ${money.captured},
      refunded = ${money.refunded}, unrefunded = ${money.unrefunded}, is_off = ${money.isOff},
      status = ${paymentStatus(money)}::enum_payments_status, mismatch = ${mismatch},
      provider_id = coalesce(provider_id, ${providerId})
    where id = ${id}`)
}
