import type { Claimed } from '@/src/db/outbox/claimed'
import type { Query } from '@/src/db/menuModel/Query'
import type { DeliveryChannel } from '@/src/domain/outbox/Delivery'
import type { Outcome } from '@/src/domain/outbox/Outcome'

/** What is to be done with a delivery when its turn has come. */
export type Prepared =
  | { is: 'ready'; send: (signal: AbortSignal) => Promise<Outcome> }
  /** Not wanted any more: unsubscribed since, or the address is known to be dead. */
  | { is: 'unwanted'; reason: string }
  /** Not at this hour. */
  | { is: 'deferred'; until: Date; reason: string }
  /** There is nothing that could send it: it is read in the admin. */
  | { is: 'kept' }

/** How a channel sends: what a delivery's message becomes, and who carries it. */
export type Route = {
  channel: DeliveryChannel
  atOnce: number
  perSecond: number | null
  /** Milliseconds between this message and the next to its address. */
  spacing: (address: string, message: unknown) => number
  /** Rejects for a message that cannot be made; after some tries the delivery is given up. */
  prepare: (delivery: Claimed) => Promise<Prepared>
  /** In the transaction that notes it: the address is dead, or has changed. */
  onAddress?: (
    query: Query,
    delivery: Claimed,
    news: { is: 'gone'; reason: string } | { is: 'moved'; address: string },
  ) => Promise<void>
}
