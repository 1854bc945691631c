import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

/** Writes what is held for an order; once paid it never awaits payment again. */
export async function writePaid(
  req: PayloadRequest,
  { awaitsPayment, orderId, paid }: { orderId: number; paid: number; awaitsPayment: boolean },
): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`
    update orders set paid = ${paid}, awaits_payment = awaits_payment and ${awaitsPayment}
    where id = ${orderId}`)
}
