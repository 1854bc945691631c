import type { Query } from '@/src/db/menuModel/Query'

import { type Handed, handed, handedColumns } from './handed'

/** Notes that iiko has certainly refused an order; one that it has made meanwhile stays made. */
export async function noteFailure(
  query: Query,
  iikoId: string,
  reason: string,
): Promise<Handed | null> {
  const [row] = await query(
    handed,
    `update iiko_orders set creation = 'failed', reason = $2, heard_at = clock_timestamp()
     where iiko_id = $1 and creation in ('asked', 'creating') returning ${handedColumns}`,
    [iikoId, reason],
  )
  return row ?? null
}
