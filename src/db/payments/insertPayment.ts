import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

import { type Payment, paymentColumns, paymentRows, toPayment } from './paymentRow'

/** A payment to be begun. `key` is its idempotency key at the provider, which is never used for another. */
export type NewPayment = Pick<
  Payment,
  'amount' | 'currency' | 'isTest' | 'orderId' | 'provider'
> & { key: string; accountId?: number | null }

/** Writes down that a payment begins, before anybody is asked for money. */
export async function insertPayment(req: PayloadRequest, payment: NewPayment): Promise<Payment> {
  const db = await transaction(req)
  const { orderId, provider, amount, currency, isTest, key, accountId = null } = payment
  const [row] = paymentRows.parse(
    await db.execute(sql`
      insert into payments (created_at, order_id, provider, status, amount, currency, authorised, captured,
        refunded, unrefunded, is_off, is_test, key, account_id)
      values (clock_timestamp(), ${orderId}, ${provider}, 'pending', ${amount}, ${currency}, 0, 0, 0, 0,
        false, ${isTest}, ${key}, ${accountId})
      returning ${paymentColumns}`),
  ).rows
  if (!row) throw new Error('The payment was not written.')
  return toPayment(row)
}
