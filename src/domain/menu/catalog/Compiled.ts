import type { Channel } from '../model/Channel'
import type { Dish } from '../model/Dish'
import type { Offer } from '../offer/Offer'

import type { Languages } from './Languages'

/** What a catalog is wanted of: one location's menu in one locale for one channel at one moment. */
export type Wanted = {
  readonly locationId: number
  readonly locale: string
  /** All content locales, the default first: where a text that `locale` lacks is taken from. */
  readonly locales: readonly string[]
  readonly channel: Channel
  /** Epoch milliseconds. */
  readonly at: number
}

/** The parts of a catalog that are sent whole when anything in them changed. */
export const sections = ['location', 'menus', 'categories', 'tags', 'modifier_groups'] as const

export type Section = (typeof sections)[number]

export type CompiledDish = {
  readonly dish: Dish
  /** Of the dish as a list of dishes shows it. */
  readonly offer: Offer
  /** A CatalogDish as JSON. Compiled menus share it where it is the same. */
  readonly bytes: Buffer
}

/** A catalog made ready to be sent, and what else is made of it without parsing it. */
export type Compiled = Omit<Wanted, 'locales' | 'at'> & {
  readonly version: string
  /** Since when it has been so, by the clock (epoch milliseconds); null: always. */
  readonly validFrom: number | null
  /** When it next changes by the clock (epoch milliseconds); null: never. */
  readonly changesAt: number | null
  /** A Catalog as JSON in UTF-8, ready to be sent. */
  readonly bytes: Buffer
  /** ISO 4217. */
  readonly currency: string
  readonly languages: Languages
  /** Each as JSON. */
  readonly sections: Readonly<Record<Section, Buffer>>
  /** In staff's order. */
  readonly dishes: readonly CompiledDish[]
}
