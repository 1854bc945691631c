import { z } from 'zod'

import type { Query } from '../menuModel/Query'
import { date } from '../menuModel/rows'

/** A place in the row of customers, the longest away first. */
export type Seen = { id: number; updatedAt: Date }

const row = z
  .object({ id: z.number(), updated_at: date, is_idle: z.boolean() })
  .transform(({ id, is_idle, updated_at }) => ({ id, updatedAt: updated_at, isIdle: is_idle }))

/**
 * The next `batch` customers after `after` who for `days` days have changed nothing, and which of them have also ordered
 * nothing and not been signed in; none with an order under way is idle. What was ordered by nobody who had signed in, for
 * their phone or email, is theirs (adoptOrders). Each question has its index and ends at the first row: one with
 * `or` in it, or `not exists`, which Postgres may answer by a list of all, reads all orders.
 */
export async function idleCustomers(
  query: Query,
  { after, batch, days }: { after: Seen | null; batch: number; days: number },
): Promise<(Seen & { isIdle: boolean })[]> {
  const isRecent = `(o.placed_at >= statement_timestamp() - make_interval(days => $1::int)
    or o.state not in ('completed', 'cancelled', 'rejected'))`
  return query(
    row,
    `select id, updated_at,
       (select 1 from customer_sessions s where s.customer_id = own.id limit 1) is null
       and (select 1 from orders o where o.customer_id = own.id and ${isRecent} limit 1) is null
       and (select 1 from orders o where o.customer_id is null and o.guest_phone is not null
           and o.guest_phone = nullif(own.phone, '') and ${isRecent} limit 1) is null
       and (select 1 from orders o where o.customer_id is null and o.guest_email is not null
           and lower(o.guest_email) = lower(nullif(own.email, '')) and ${isRecent} limit 1) is null as is_idle
     from (
       select id, updated_at, phone, email from customers
       where left_at is null
         and updated_at < statement_timestamp() - make_interval(days => $1::int)
         and (updated_at, id) > ($3::timestamptz, $4::int)
       order by updated_at, id limit $2
     ) own
     order by updated_at, id`,
    [days, batch, after?.updatedAt.toISOString() ?? '-infinity', after?.id ?? 0],
  )
}
