import type { Lane, DeliveryChannel } from './Delivery'

/** A way to reach somebody with something. */
export type Way = {
  channel: DeliveryChannel
  address: string
  /** What the channel's route makes its message of; JSON. */
  message: unknown
  /**
   * What to do when the provider's answer is lost: an order's news may come twice, an advertisement or
   * an SMS must not.
   */
  mayRepeat: boolean
}

/** Something to be sent, as whoever causes it says it. */
export type NewDelivery = Way & {
  /** What it is about, for staff and for figures: `order.accepted`, `account.reset`. */
  event: string
  lane: Lane
  /** Written once, however often it is asked for. */
  dedupeKey?: string
  /** A newer one with the same key replaces those that still wait. */
  foldKey?: string
  notBefore?: Date
  /** Not worth sending any more after this. */
  notAfter?: Date
  /** Whom else to reach when this way fails, in this order. */
  fallback?: readonly Way[]
}
