import type { Payload } from 'payload'
import { z } from 'zod'

import { gather } from '@/src/db/gather'
import { openQuery } from '@/src/db/menuModel/openQuery'

import { indexable } from './indexable'
import type { InboxEvent } from './InboxEvent'
import { storable } from './storable'

type Stored = 'stored' | 'known'

const stored = z.object({ source: z.string(), event_id: z.string() })
const stores = new WeakMap<Payload, (event: InboxEvent) => Promise<Stored>>()

/**
 * Keeps an event from outside; only then may its source be told that it arrived. `known` when it was
 * told before. Rejects when it could not be kept: the source has to tell it again. Events that come while
 * others are being written are written together, in the order in which they came. What Postgres cannot keep of a text
 * is marked (`storable`): refused, it would be told again for ever.
 */
export function storeEvent(payload: Payload, event: InboxEvent): Promise<Stored> {
  const store = stores.get(payload) ?? gather((events) => storeAll(payload, events))
  stores.set(payload, store)
  return store({
    source: event.source,
    eventId: indexable(event.eventId),
    orderKey: indexable(event.orderKey),
    body: storable(event.body),
  })
}

async function storeAll({ db }: Payload, events: InboxEvent[]): Promise<Stored[]> {
  const rows = await openQuery(db.pool)(
    stored,
    `insert into inbox_events (source, event_id, order_key, body, state, received_at, run_at)
     select source, event_id, order_key, body, 'waiting'::enum_inbox_events_state,
       clock_timestamp(), clock_timestamp()
     from rows from (jsonb_to_recordset($1::jsonb)
         as (source text, "eventId" text, "orderKey" text, body jsonb))
       with ordinality as one (source, event_id, order_key, body, place)
     order by place
     on conflict (source, event_id) do nothing
     returning source, event_id`,
    [JSON.stringify(events)],
  )
  const fresh = new Set(rows.map(({ event_id, source }) => `${source} ${event_id}`))
  // Told twice in one moment, the first is new.
  return events.map(({ eventId, source }) =>
    fresh.delete(`${source} ${eventId}`) ? 'stored' : 'known',
  )
}
