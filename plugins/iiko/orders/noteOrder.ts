import type { Query } from '@/src/db/menuModel/Query'

import type { OrderInfo } from '../contract/orders'
import { type Handed, handed, handedColumns } from './handed'

const creations = { InProgress: 'creating', Success: 'created', Error: 'failed' } as const

/** iiko's reason, in its own words. */
export function reasonOf({ errorInfo }: Pick<OrderInfo, 'errorInfo'>): string {
  return errorInfo?.message ?? errorInfo?.description ?? errorInfo?.code ?? ''
}

/**
 * Notes what iiko says of an order, unless something later was heard before: its words come late, twice
 * and in any order. Returns the row as it is then; null when it is none of ours.
 */
export async function noteOrder(
  query: Query,
  info: OrderInfo,
  correlationId: string | null = null,
): Promise<{ row: Handed; isNews: boolean } | null> {
  const creation = creations[info.creationStatus]
  const [news] = await query(
    handed,
    `update iiko_orders set heard = $2, reason = $5, status = coalesce($4, status),
       creation = case when creation in ('created', 'failed') and $3 = 'creating' then creation else $3 end,
       correlation_id = coalesce(correlation_id, $6), heard_at = clock_timestamp()
     where iiko_id = $1 and heard < $2 returning ${handedColumns}`,
    [info.id, info.timestamp, creation, info.order?.status ?? null, reasonOf(info), correlationId],
  )
  if (news) return { row: news, isNews: true }
  const [known] = await query(
    handed,
    `update iiko_orders set correlation_id = coalesce(correlation_id, $2) where iiko_id = $1
     returning ${handedColumns}`,
    [info.id, correlationId],
  )
  return known ? { row: known, isNews: false } : null
}
