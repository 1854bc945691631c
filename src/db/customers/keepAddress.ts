import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { OrderAddress } from '@/src/domain/order/Order'

import { transaction } from '../transaction'

/** So many places are kept for one customer. */
const most = 10

/** Keeps where an order of a customer goes, for the next one: the same place once, the latest of them. */
export async function keepAddress(
  req: PayloadRequest,
  customerId: number,
  address: OrderAddress,
): Promise<void> {
  const db = await transaction(req)
  const place = [address.line, address.flat].join(' / ').toLowerCase().replace(/\s+/g, ' ')
  await db.execute(sql`
    insert into customer_addresses (customer_id, address, place)
    values (${customerId}, ${JSON.stringify(address)}::jsonb, ${place})
    on conflict (customer_id, place) do update set address = excluded.address, used_at = now()`)
  await db.execute(sql`
    delete from customer_addresses where customer_id = ${customerId} and id not in (
      select id from customer_addresses where customer_id = ${customerId}
      order by used_at desc, id desc limit ${most})`)
}
