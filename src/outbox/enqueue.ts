import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { insertDeliveries } from '@/src/db/outbox/insertDeliveries'
import { transaction } from '@/src/db/transaction'
import { lanes } from '@/src/domain/outbox/Delivery'
import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'

const [before = '', after = ''] = insertDeliveries.split('$1')
const written = z.object({ rows: z.array(z.object({ id: z.number() })) })

/** What `insertDeliveries` takes. */
export function toRows(deliveries: readonly NewDelivery[]): string {
  return JSON.stringify(deliveries.map((delivery) => ({ ...delivery, lane: lanes[delivery.lane] })))
}

/**
 * Writes deliveries in the transaction that `req` carries: they leave if and only if it commits.
 * Returns the ids of those that were new. Throws outside a transaction.
 */
export async function enqueue(
  req: PayloadRequest,
  deliveries: readonly NewDelivery[],
): Promise<number[]> {
  if (deliveries.length === 0) return []
  const db = await transaction(req)
  const done = await db.execute(sql`${sql.raw(before)}${toRows(deliveries)}${sql.raw(after)}`)
  return written.parse(done).rows.map(({ id }) => id)
}
