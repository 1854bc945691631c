import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

import type { InboxEvent } from './InboxEvent'

const stored = z.object({ rows: z.array(z.object({ id: z.number() })) })

/**
 * Keeps an event from outside; only then may its source be told that it arrived. `known` when it was
 * told before. Rejects when it could not be kept: the source has to tell it again.
 */
export async function storeEvent(
  payload: Payload,
  { source, eventId, orderKey, body }: InboxEvent,
): Promise<'stored' | 'known'> {
  const done = await payload.db.drizzle.execute(sql`
    insert into inbox_events (source, event_id, order_key, body, state, received_at, run_at)
    values (${source}, ${eventId}, ${orderKey}, ${JSON.stringify(body)}::jsonb, 'waiting',
      clock_timestamp(), clock_timestamp())
    on conflict (source, event_id) do nothing
    returning id`)
  return stored.parse(done).rows.length > 0 ? 'stored' : 'known'
}
