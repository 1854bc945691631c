import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'
import { insertDeliveries } from '@/src/db/outbox/insertDeliveries'

import { toRows } from './enqueue'

const [before = '', after = ''] = insertDeliveries.split('$1')

/** Writes deliveries that no change has caused, in a transaction of their own. */
export async function enqueueAtOnce(
  payload: Payload,
  deliveries: readonly NewDelivery[],
): Promise<void> {
  await payload.db.drizzle.execute(sql`${sql.raw(before)}${toRows(deliveries)}${sql.raw(after)}`)
}
