import type { Channel } from '../model/Channel'
import type { Dish } from '../model/Dish'
import type { Location, LocationOffer, StopEntry } from '../model/Location'
import type { Menu, PriceSchedule } from '../model/Menu'
import type { MenuModel } from '../model/MenuModel'
import type { ModifierGroup } from '../model/ModifierGroup'

import type { Offer } from './Offer'

/** From where a menu is looked at: `at` is epoch milliseconds. */
export type Standpoint = {
  readonly locationId: number
  readonly channel: Channel
  readonly at: number
}

/** The lines of a stop-list by the dish and by the modifier group that they name; some may be over. */
export type StopIndex = {
  readonly dishes: ReadonlyMap<number, readonly StopEntry[]>
  readonly groups: ReadonlyMap<number, readonly StopEntry[]>
}

/**
 * A menu as it is at one location, for one channel, at one moment; made by `lookAt`. What comes
 * after `priceSchedules` is for the functions of this folder alone.
 */
export type View = {
  readonly model: MenuModel
  readonly location: Location
  readonly channel: Channel
  readonly at: number
  /** The menus that reach this location and channel, in staff's order. */
  readonly menus: readonly { readonly menu: Menu; readonly isRunning: boolean }[]
  /** The price schedules that reach it and run, in staff's order. */
  readonly priceSchedules: readonly PriceSchedule[]

  readonly dishes: ReadonlyMap<number, Dish>
  readonly groups: ReadonlyMap<number, ModifierGroup>
  /** Which menus of the whole model hold a dish; no entry: none does. */
  readonly holders: ReadonlyMap<number, readonly Menu[]>
  /** Of the menus that reach it, whether they run. */
  readonly running: ReadonlyMap<Menu, boolean>
  /** What this location says of a dish and of its sizes. */
  readonly locationOffers: ReadonlyMap<number, readonly LocationOffer[]>
  /** Of this location, then of all. */
  readonly stops: readonly StopIndex[]
  /** What has been worked out already: of a dish without sizes first, then of each size in turn. */
  readonly offers: Map<Dish, (Offer | undefined)[]>
}
