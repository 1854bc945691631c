import type { Query } from '@/src/db/menuModel/Query'

import { type Handed, handed, handedColumns } from './handed'

/** The last attempt to hand an order over; null when there was none. */
export async function orderAtIiko(query: Query, orderId: number): Promise<Handed | null> {
  const [row] = await query(
    handed,
    `select ${handedColumns} from iiko_orders where order_id = $1 order by attempt desc limit 1`,
    [orderId],
  )
  return row ?? null
}
