import type { Outcome } from '@/src/domain/outbox/Outcome'
import type { DeliveryChannel } from '@/src/domain/outbox/Delivery'

/** One message on its way. */
export type Parcel<Message> = {
  /** The number of its delivery: the same at every attempt. */
  id: number
  address: string
  /** 1 at first. */
  attempt: number
  message: Message
  /** Aborted when the call has taken too long. */
  signal: AbortSignal
}

/** Takes messages of one channel to the provider and translates what that says. Never retries itself. */
export type Carrier<Message> = {
  channel: DeliveryChannel
  /** Sends under way at once in one process. */
  atOnce: number
  /** How many may leave in a second, all processes together. */
  perSecond?: number
  /** Milliseconds between this message and the next to its address. */
  spacing?: (address: string, message: unknown) => number
  /** Never rejects for what a provider says. */
  send: (parcel: Parcel<Message>) => Promise<Outcome>
}
