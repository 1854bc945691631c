import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { ReceiptPage } from '@/src/domain/receipt/ReceiptPage'

import { connection } from '../connection'

const found = z.object({
  rows: z.array(
    z.object({
      paymentId: z.number(),
      provider: z.string(),
      url: z.string(),
      captured: z.number(),
      currency: z.string(),
    }) satisfies z.ZodType<ReceiptPage>,
  ),
})

/** The pages of providers with the receipts of an order’s payments, the first first. */
export async function receiptPagesOf(req: PayloadRequest, orderId: number): Promise<ReceiptPage[]> {
  const db = await connection(req)
  const answer = await db.execute(
    sql`select id as "paymentId", provider, receipt_url as url, captured, currency from payments
        where order_id = ${orderId} and receipt_url is not null order by id`,
  )
  return found.parse(answer).rows
}
