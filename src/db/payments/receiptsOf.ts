import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { KeptReceipt } from '@/src/domain/receipt/KeptReceipt'
import { receiptStates } from '@/src/domain/receipt/receiptStates'

import { connection } from '../connection'

import { receiptBody } from './receiptBody'

const row = z.object({
  id: z.number(),
  state: z.enum(receiptStates),
  reason: z.string().nullable(),
  at: z.number(),
  currency: z.string(),
  body: receiptBody,
}) satisfies z.ZodType<KeptReceipt>
const found = z.object({ rows: z.array(row) })

/** The receipts of an order's payments and refunds, the first first. */
export async function receiptsOf(req: PayloadRequest, orderId: number): Promise<KeptReceipt[]> {
  const db = await connection(req)
  const answer = await db.execute(
    sql`select receipt.id, receipt.state::text as state, receipt.reason, receipt.body, payments.currency,
          (extract(epoch from receipt.created_at) * 1000)::float8 as at
        from payment_receipts receipt join payments on payments.id = receipt.payment_id
        where payments.order_id = ${orderId} order by receipt.id`,
  )
  return found.parse(answer).rows
}
