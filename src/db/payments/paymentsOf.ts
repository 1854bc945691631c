import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { connection } from '../connection'

import { type Payment, paymentColumns, paymentRows, toPayment } from './paymentRow'

/** The payments of an order, the first first. */
export async function paymentsOf(req: PayloadRequest, orderId: number): Promise<Payment[]> {
  const db = await connection(req)
  const found = await db.execute(
    sql`select ${paymentColumns} from payments where order_id = ${orderId} order by id`,
  )
  return paymentRows.parse(found).rows.map(toPayment)
}
