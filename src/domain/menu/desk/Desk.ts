/**
 * What guests get of a line now: it is sold; so many are left; it is stopped; the switch took it off
 * sale; no menu that holds it runs; this restaurant does not sell it; no menu brings it here.
 */
export type DeskState =
  'on-sale' | 'few' | 'stopped' | 'off-sale' | 'not-now' | 'hidden' | 'not-here'

/** What a line of the stop-list says. `until` is epoch milliseconds; null: until somebody lifts it. */
export type DeskStop = {
  readonly remaining: number | null
  readonly until: number | null
  readonly reason: string
}

/** A dish at one restaurant, or one of its sizes. Prices are in minor units. */
export type DeskLine = {
  readonly dish: number
  /** '': the whole dish. */
  readonly size: string
  readonly name: string
  /** Null for the whole dish. */
  readonly sizeName: string | null
  /** Ids of its photos, and the address of a small copy of the first; of the whole dish alone. */
  readonly photos: readonly number[]
  readonly photo: string | null
  /** The price of the menu; null where none counts: a dish with sizes, a combo of its dishes' prices. */
  readonly basePrice: number | null
  /** What the restaurant says of it: its own price (null: the menu's), and that it is not sold here. */
  readonly price: number | null
  readonly isHidden: boolean
  /** The restaurant's own line of the stop-list, if it holds now. */
  readonly stop: DeskStop | null
  /** The line that holds at every restaurant. */
  readonly stopEverywhere: DeskStop | null
  readonly state: DeskState
  /** What guests pay now; null where a line with sizes has no price of its own. */
  readonly priceNow: number | null
  readonly remaining: number | null
  /** When it can be had again, epoch milliseconds; null: it can, or nobody knows. */
  readonly availableAt: number | null
}

/** Lines under the path of their category, 'Напитки / Чай'; null: no category. */
export type DeskSection = {
  readonly category: number | null
  readonly name: string | null
  readonly lines: readonly DeskLine[]
}

/** A category by its path, 'Напитки / Чай'. */
export type DeskCategory = { readonly id: number; readonly name: string }

/** The menu as a restaurant's shift sees it. Moments are epoch milliseconds. */
export type Desk = {
  readonly location: {
    readonly id: number
    readonly name: string
    readonly timeZone: string
    /** ISO 4217; prices are in its minor units. */
    readonly currency: string
  }
  readonly revision: number
  /** The next moment at which a state changes by the clock alone. */
  readonly changesAt: number | null
  /** All of them in staff's order, those without dishes too. */
  readonly categories: readonly DeskCategory[]
  readonly sections: readonly DeskSection[]
}
