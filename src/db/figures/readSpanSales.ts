import { z } from 'zod'

import type { Query } from '../menuModel/Query'

import { soldSums } from './soldRule'

const sums = z.object({
  orders: z.coerce.number(),
  revenue: z.coerce.number(),
  called_off: z.coerce.number(),
})

type Span = { locationId: number; after: number; to: number }

/** What a restaurant sold between two moments (epoch milliseconds), by scanning; revenue in minor units. */
export async function readSpanSales(query: Query, { locationId, after, to }: Span) {
  const [found] = await query(
    sums,
    `select ${soldSums} from orders o
     where o.location_id = $1 and o.placed_at > $2 and o.placed_at <= $3`,
    [locationId, new Date(after), new Date(to)],
  )
  return {
    orders: found?.orders ?? 0,
    revenue: found?.revenue ?? 0,
    calledOff: found?.called_off ?? 0,
  }
}
