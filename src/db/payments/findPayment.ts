import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { connection } from '../connection'

import { type Payment, paymentColumns, paymentRows, toPayment } from './paymentRow'

type Named = { reference: string | null; provider: string | null; providerId: string | null }

/** A payment by our reference, else by its provider's number; null when there is none. */
export async function findPayment(
  req: PayloadRequest,
  { provider, providerId, reference }: Named,
): Promise<Payment | null> {
  const db = await connection(req)
  const found = await db.execute(sql`
    select ${paymentColumns} from payments
    where key = ${reference} or (provider = ${provider} and provider_id = ${providerId})
    order by key = ${reference} desc nulls last limit 1`)
  const [row] = paymentRows.parse(found).rows
  return row ? toPayment(row) : null
}
