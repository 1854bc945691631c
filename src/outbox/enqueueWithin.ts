import { z } from 'zod'

import { insertDeliveries } from '@/src/db/outbox/insertDeliveries'
import type { Query } from '@/src/db/menuModel/Query'
import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'

import { toRows } from './enqueue'

const written = z.object({ id: z.number() })

/** `enqueue` for where there is no request: in the transaction of `query`. */
export async function enqueueWithin(
  query: Query,
  deliveries: readonly NewDelivery[],
): Promise<number[]> {
  if (deliveries.length === 0) return []
  return (await query(written, insertDeliveries, [toRows(deliveries)])).map(({ id }) => id)
}
