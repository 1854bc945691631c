import type { Channel } from '../../menu/model/Channel'
import type { Selection } from '../../menu/offer/Selection'

export type CartLine = {
  readonly selection: Selection
  readonly quantity: number
  readonly comment: string
}

/** What a guest wants to pay as tips: a sum in minor units, or a percentage of the dishes. */
export type Tips = { readonly amount: number } | { readonly percent: number }

/** A point on the map, in degrees. */
export type Point = { readonly latitude: number; readonly longitude: number }

/** What a guest asks the price of, and orders. */
export type Cart = {
  readonly locationId: number
  readonly mode: Channel
  readonly lines: readonly CartLine[]
  readonly promoCode: string | null
  /** Where a delivery goes; null: not known yet. */
  readonly point: Point | null
  readonly tips: Tips
  /** When it is wanted: the beginning of a slot in epoch milliseconds; null: as soon as possible. */
  readonly slot: number | null
}
