import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { connection } from '../connection'

import { type Payment, paymentColumns, paymentRows, toPayment } from './paymentRow'

/** A payment as it is now; null when there is none. */
export async function readPayment(req: PayloadRequest, id: number): Promise<Payment | null> {
  const db = await connection(req)
  const found = await db.execute(sql`select ${paymentColumns} from payments where id = ${id}`)
  const [row] = paymentRows.parse(found).rows
  return row ? toPayment(row) : null
}
