/** Why something listed cannot be had: the switch, the stop-list, or no menu that holds it runs. */
export type Unavailability = 'off-sale' | 'stopped' | 'not-now'

/** Whether something can be had. What holds of dishes, sizes, combos and modifiers alike. */
export type Availability = {
  readonly isAvailable: boolean
  /** Null while it can be had, and for what is not listed. */
  readonly reason: Unavailability | null
  /** How many may still be sold, where the stop-list says so; 0 when it is stopped. */
  readonly remaining: number | null
  /**
   * The earliest moment at which it can be had again (epoch milliseconds), if nobody writes until
   * then; null while it can be had, and when nobody knows.
   */
  readonly availableAt: number | null
  /** For staff: what the stop-list says of it while it is stopped. */
  readonly stopReason: string | null
}

/** What a dish or one of its sizes is at a place, by a channel, at a moment. */
export type Offer = Availability & {
  /** Whether guests see it there at all. */
  readonly isListed: boolean
  /** In minor units of the location's currency; of a combo its cheapest completion. */
  readonly price: number
  /** The price if no price schedule ran: the same as `price` when none does. */
  readonly regularPrice: number
}
