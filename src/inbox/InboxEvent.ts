import type { PayloadRequest } from 'payload'

/** Something that happened outside, as its source told it. */
export type InboxEvent = {
  /** Who told it: `telegram`, `stripe`. */
  source: string
  /** The source's number for it: the same when it is told again. */
  eventId: string
  /** Events of one source with the same key are applied one after the other, as they came. */
  orderKey: string
  /** JSON, as it was told. */
  body: unknown
}

/**
 * Does what an event means, by what `req`'s transaction holds; the event counts as applied if and only
 * if that commits. Nothing outside the database is touched: what has to leave is enqueued. A text that it
 * returns says to staff why nothing was to be done.
 */
export type ApplyEvent = (req: PayloadRequest, event: InboxEvent) => Promise<string | void>
