import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { transaction } from '../transaction'

const event = z.object({
  id: z.number(),
  source: z.string(),
  event_id: z.string(),
  order_key: z.string(),
  body: z.unknown(),
  attempts: z.number(),
})

export type LockedEvent = z.infer<typeof event>

/**
 * The event whose turn it is, held by the lock of its row until the transaction of `req` ends, however
 * it ends; null when none waits that nobody holds. Events with one key come one after the other.
 */
export async function lockEvent(
  req: PayloadRequest,
  sources: readonly string[],
): Promise<LockedEvent | null> {
  const db = await transaction(req)
  const found = await db.execute(sql`
    select id, source, event_id, order_key, body, attempts from inbox_events mine
    where state = 'waiting' and run_at <= clock_timestamp()
      and source in (${sql.join(
        sources.map((source) => sql`${source}`),
        sql`, `,
      )})
      and not exists (
        select from inbox_events earlier
        where earlier.source = mine.source and earlier.order_key = mine.order_key
          and earlier.state = 'waiting' and earlier.id < mine.id)
    order by run_at, id limit 1 for update skip locked`)
  return z.object({ rows: z.array(event) }).parse(found).rows[0] ?? null
}
