import type { OpeningHours } from '../../schedule/OpeningHours'

import type { Channel } from './Channel'
import type { Text } from './Text'

/** A restaurant of the chain. */
export type Location = {
  readonly id: number
  readonly slug: string
  readonly name: Text
  readonly address: Text
  readonly latitude: number | null
  readonly longitude: number | null
  readonly phones: readonly string[]
  /** IANA name: `Europe/Moscow`. */
  readonly timeZone: string
  /** ISO 4217: `RUB`. */
  readonly currency: string
  readonly hours: OpeningHours
  /** Never empty. */
  readonly channels: readonly Channel[]
}

/** What one location says of a dish (`sizeKey` '') or of one of its sizes. */
export type LocationOffer = {
  readonly locationId: number
  readonly dishId: number
  readonly sizeKey: string
  /** In minor units; null: the menu's price. */
  readonly price: number | null
  /** Not on this location's menu at all. */
  readonly isHidden: boolean
}

/** What one location says of a modifier of a group. */
export type ModifierOffer = {
  readonly locationId: number
  readonly groupId: number
  readonly modifierKey: string
  /** For one, in minor units; null: the group's price. */
  readonly price: number | null
  /** Not to be had at this location at all. */
  readonly isHidden: boolean
}

/**
 * A line of the stop-list. It stops what it names while `remaining` is null or not above zero and
 * `until` is null or still ahead; with some remaining it says how many may still be sold.
 */
export type StopEntry = {
  readonly id: number
  /** Null: at every location. */
  readonly locationId: number | null
  /** Either a dish, with `sizeKey` '' for the whole of it, or a modifier of a group. */
  readonly dishId: number | null
  readonly sizeKey: string
  readonly groupId: number | null
  readonly modifierKey: string
  readonly remaining: number | null
  readonly reason: string
  /** Epoch milliseconds. */
  readonly until: number | null
}
