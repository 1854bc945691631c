import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

import type { Customer } from './customerRow'

/**
 * Ties a customer's earlier orders to them: those that were placed by nobody who had signed in, for a phone or an
 * email that has been proven to be theirs since.
 */
export async function adoptOrders(
  req: PayloadRequest,
  { id, email, phone }: Pick<Customer, 'email' | 'id' | 'phone'>,
): Promise<void> {
  const db = await transaction(req)
  // A statement for each, so that each finds its index.
  if (phone !== null) {
    await db.execute(sql`
      update orders set customer_id = ${id} where customer_id is null and guest_phone = ${phone}`)
  }
  if (email !== null) {
    await db.execute(sql`
      update orders set customer_id = ${id}
      where customer_id is null and lower(guest_email) = lower(${email}) and guest_email is not null`)
  }
}
