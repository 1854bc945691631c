import type { PhotoSource } from '../../photo/Photo'
import type { Weekday } from '../../schedule/Weekday'
import type { Allergen } from '../model/Allergen'
import type { Channel } from '../model/Channel'
import type { ComboPricing } from '../model/Combo'
import type { NutritionFacts } from '../model/Nutrition'
import type { Portion } from '../model/Portion'

/** What a dish, a size, a combo or a modifier is at this place now. Prices in minor units. */
export type CatalogOffer = {
  price: number
  /** What it costs outside the price schedule that runs now; null when the same. */
  regular_price: number | null
  is_available: boolean
  /** Why it cannot be had: the switch, the stop-list, or a menu that does not run now. */
  unavailable: 'off-sale' | 'stopped' | 'not-now' | null
  /** ISO 8601: when it can be had again, where that is known. */
  available_at: string | null
  /** How many are left, where the stop-list says so. */
  remaining: number | null
}

export type CatalogPhoto = {
  id: number
  /** The original, as it was uploaded. */
  url: string | null
  alt: string | null
  width: number | null
  height: number | null
  thumbhash: string | null
  color: string | null
  sources: PhotoSource[]
}

export type CatalogNutrition = {
  /** Null when the portion's weight is not known and the figures are for the other basis. */
  per_portion: NutritionFacts | null
  /** Per 100 g or 100 ml. */
  per_100: NutritionFacts | null
}

export type CatalogSize = CatalogOffer & {
  key: string
  name: string
  is_default: boolean
  portion: Portion | null
  nutrition: CatalogNutrition | null
  sku: string | null
  /** Ids in `modifier_groups` of the catalog. */
  modifier_groups: number[]
}

export type CatalogCombo = {
  pricing: ComboPricing
  discount_percent: number
  slots: {
    key: string
    name: string
    min: number
    max: number
    choices: { dish_id: number; size: string | null; surcharge: number; is_available: boolean }[]
  }[]
}

export type CatalogDish = CatalogOffer & {
  id: number
  slug: string | null
  sku: string | null
  category_id: number | null
  name: string
  description: string | null
  /** HTML. */
  story: string | null
  portion: Portion | null
  nutrition: CatalogNutrition | null
  allergens: Allergen[]
  traces: Allergen[]
  /** Slugs in `tags` of the catalog. */
  tags: string[]
  photos: CatalogPhoto[]
  related: number[]
  sizes: CatalogSize[]
  modifier_groups: number[]
  combo: CatalogCombo | null
  seo: { title: string | null; description: string | null }
  created_at: string
  updated_at: string
}

export type CatalogModifier = {
  key: string
  name: string
  price: number
  min: number
  max: number | null
  default: number
  free: number
  is_available: boolean
  remaining: number | null
  portion: Portion | null
  nutrition: CatalogNutrition | null
  allergens: Allergen[]
  photo: CatalogPhoto | null
  sku: string | null
  /** A group to choose from for this modifier. */
  group_id: number | null
}

export type CatalogModifierGroup = {
  id: number
  name: string
  min: number
  max: number | null
  free: number
  is_hidden: boolean
  modifiers: CatalogModifier[]
}

/** Hours by the wall clocks of the location's `time_zone`; read as in src/domain/schedule. */
export type CatalogHours = {
  /** None: always open. No days: every day. One that ends at or before its beginning runs into the next day. */
  windows: { days: Weekday[]; from: string; until: string }[]
  /** From date `from` to date `until`, both inclusive, other hours than usual; null when closed. */
  exceptions: {
    from: string
    until: string
    opens: string | null
    closes: string | null
    note: string | null
  }[]
}

export type CatalogMenu = {
  id: number
  slug: string | null
  name: string
  /** Whether its dishes are sold now. */
  is_running: boolean
  /** Ids of the dishes in it, in the order of `dishes`. */
  dishes: number[]
}

export type CatalogCategory = {
  id: number
  /** Null at the top. */
  parent_id: number | null
  slug: string | null
  name: string
}

export type CatalogTag = { slug: string; name: string; icon: string | null; color: string | null }

export type CatalogLocation = {
  id: number
  slug: string
  name: string
  address: string | null
  latitude: number | null
  longitude: number | null
  phones: string[]
  time_zone: string
  channels: Channel[]
  hours: CatalogHours
  is_open: boolean
  /** ISO 8601; null when it never closes or is closed now. */
  open_until: string | null
  /** ISO 8601; null while it is open, or when it never opens. */
  opens_at: string | null
}

/** The menu of one location in one locale for one channel, complete, as it is at one moment. */
export type Catalog = {
  /** Grows with every change: `<revision>.<epoch milliseconds of the last change by the clock>`. */
  version: string
  /** ISO 8601: when it next changes by the clock; null: when somebody changes it. */
  changes_at: string | null
  locale: string
  channel: Channel
  /** ISO 4217. */
  currency: string
  location: CatalogLocation
  menus: CatalogMenu[]
  categories: CatalogCategory[]
  tags: CatalogTag[]
  dishes: CatalogDish[]
  modifier_groups: CatalogModifierGroup[]
}
