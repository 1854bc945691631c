import type { VatRate } from '../../order/Fiscal'
import type { Photo } from '../../photo/Photo'

import type { Dish } from './Dish'
import type { Location, LocationOffer, ModifierOffer, StopEntry } from './Location'
import type { Menu, PriceSchedule } from './Menu'
import type { ModifierGroup } from './ModifierGroup'
import type { Text } from './Text'

export type Category = {
  readonly id: number
  readonly name: Text
  readonly slug: string | null
  readonly parentId: number | null
  /** Of its dishes; null: as the category above says. */
  readonly vat: VatRate | null
}

/** A mark on a dish: spicy, vegan, new, hit… */
export type Tag = {
  readonly id: number
  readonly slug: string
  readonly name: Text
  /** An emoji or a short sign, `#rrggbb`. */
  readonly icon: string | null
  readonly color: string | null
}

/**
 * The published menu of the whole restaurant at one revision: everything that what a guest sees and
 * pays depends on, the moment aside. Lists are in the order that staff dragged them into. Immutable:
 * a new revision is a new model, which shares the records that did not change.
 */
export type MenuModel = {
  /** Grows by one with every committed change of the menu; see `locationRevisions`. */
  readonly revision: number
  /** The last revision that changed what every location shares. */
  readonly sharedRevision: number
  /** The last revision that changed the prices or stop-list of one location alone. */
  readonly locationRevisions: ReadonlyMap<number, number>
  readonly locations: readonly Location[]
  readonly categories: readonly Category[]
  readonly dishes: readonly Dish[]
  readonly modifierGroups: readonly ModifierGroup[]
  readonly menus: readonly Menu[]
  readonly priceSchedules: readonly PriceSchedule[]
  readonly tags: readonly Tag[]
  readonly photos: ReadonlyMap<number, Photo>
  /** By location id. */
  readonly offers: ReadonlyMap<number, readonly LocationOffer[]>
  /** By location id. */
  readonly modifierOffers: ReadonlyMap<number, readonly ModifierOffer[]>
  /** By location id; null holds those that stop a thing everywhere. */
  readonly stops: ReadonlyMap<number | null, readonly StopEntry[]>
}
