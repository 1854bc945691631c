import type { DeskLine } from './Desk'

/** A restaurant, and what it says of a dish: the whole of it first, then each of its sizes. */
export type AcrossPlace = {
  readonly id: number
  readonly name: string
  readonly address: string
  readonly timeZone: string
  /** ISO 4217; prices are in its minor units. */
  readonly currency: string
  readonly lines: readonly DeskLine[]
}

/** One dish at all restaurants, in the order of staff. */
export type Across = {
  readonly dish: number
  readonly name: string
  readonly sizes: readonly { readonly key: string; readonly name: string }[]
  readonly revision: number
  readonly places: readonly AcrossPlace[]
}
