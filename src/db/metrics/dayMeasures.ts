import { z } from 'zod'

import type { Query } from '../menuModel/Query'

const row = z.object({
  of: z.enum(['orders', 'payments']),
  provider: z.string(),
  state: z.string(),
  count: z.number(),
})

export type DayMeasure = z.infer<typeof row>

/** Orders by state, and payments by provider and status, of the last day; goes by when they were made. */
export function dayMeasures(query: Query): Promise<DayMeasure[]> {
  return query(
    row,
    `select 'orders' as of, '' as provider, state::text, count(*)::int from orders
     where placed_at > now() - interval '1 day' group by state
     union all
     select 'payments', provider, status::text, count(*)::int from payments
     where created_at > now() - interval '1 day' group by provider, status`,
  )
}
