import { z } from 'zod'

import type { Query } from '../menuModel/Query'

/**
 * At most `batch` customers who for `days` days have ordered nothing, changed nothing and not been signed in; none with an
 * order under way.
 */
export async function idleCustomers(
  query: Query,
  { batch, days }: { days: number; batch: number },
): Promise<number[]> {
  const rows = await query(
    z.object({ id: z.number() }),
    `select id from customers own
     where left_at is null
       and updated_at < clock_timestamp() - make_interval(days => $1::int)
       and not exists (select from customer_sessions s where s.customer_id = own.id)
       and not exists (
         select from orders o where (o.customer_id = own.id
             or (own.phone <> '' and o.guest_phone = own.phone)
             or (own.email <> '' and o.guest_email = own.email))
           and (o.placed_at >= clock_timestamp() - make_interval(days => $1::int)
             or o.state not in ('completed', 'cancelled', 'rejected')))
     order by updated_at limit $2`,
    [days, batch],
  )
  return rows.map(({ id }) => id)
}
