import type { VatRate } from '../../order/Fiscal'

import type { Allergen } from './Allergen'
import type { Combo } from './Combo'
import type { Nutrition } from './Nutrition'
import type { Portion } from './Portion'
import type { Text } from './Text'

/** A size of a dish: «30 см», «Большой». Its key stays the same for as long as the size exists. */
export type Size = {
  readonly key: string
  readonly name: Text
  /** In minor units of the location's currency. */
  readonly price: number
  readonly portion: Portion | null
  readonly nutrition: Nutrition | null
  readonly sku: string | null
  readonly externalId: string | null
  /** The size that is offered first; when none says so, the first one. */
  readonly isDefault: boolean
  /** Ids of the groups for this size; empty: the dish's own groups. */
  readonly modifierGroups: readonly number[]
}

/** What a guest can put into the cart: a dish, a drink, or a combo of several. */
export type Dish = {
  readonly id: number
  readonly name: Text
  readonly description: Text
  /** HTML made of the rich text. */
  readonly story: Text
  /** In minor units. A dish with sizes is sold at the price of its size. */
  readonly price: number
  /** Null: as its category says. */
  readonly vat: VatRate | null
  readonly categoryId: number | null
  /** The switch «В продаже», for all locations. */
  readonly isAvailable: boolean
  readonly slug: string | null
  readonly sku: string | null
  readonly externalId: string | null
  readonly portion: Portion | null
  readonly nutrition: Nutrition | null
  readonly allergens: readonly Allergen[]
  /** Allergens that the kitchen cannot keep out: "may contain". */
  readonly traces: readonly Allergen[]
  /** Ids of tags, of photos and of dishes that go with this one. */
  readonly tags: readonly number[]
  readonly photos: readonly number[]
  readonly related: readonly number[]
  readonly sizes: readonly Size[]
  readonly modifierGroups: readonly number[]
  /** Null: an ordinary dish. */
  readonly combo: Combo | null
  readonly seoTitle: Text
  readonly seoDescription: Text
  /** ISO 8601. */
  readonly createdAt: string
  readonly updatedAt: string
}
