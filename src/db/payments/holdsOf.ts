import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { holdOf } from '@/src/domain/payment/holdOf'

import { connection } from '../connection'

import type { Payment } from './paymentRow'
import { paymentsOf } from './paymentsOf'

const found = z.object({ rows: z.array(z.object({ payment_id: z.number() })) })

/** The payments of an order that hold money which nobody was asked to capture or to let go, and how much each. */
export async function holdsOf(
  req: PayloadRequest,
  orderId: number,
): Promise<{ payment: Payment; held: number }[]> {
  const holds = (await paymentsOf(req, orderId))
    .filter(({ accountId, mismatch }) => accountId !== null && mismatch === null)
    .map((payment) => ({ payment, held: holdOf(payment.money) }))
    .filter(({ held }) => held > 0)
  if (holds.length === 0) return []
  const db = await connection(req)
  const asked = found
    .parse(
      await db.execute(
        sql`select payment_id from payment_operations where kind in ('capture', 'cancel')
          and state <> 'refused'
          and payment_id in (select id from payments where order_id = ${orderId})`,
      ),
    )
    .rows.map(({ payment_id: id }) => id)
  return holds.filter(({ payment }) => !asked.includes(payment.id))
}
