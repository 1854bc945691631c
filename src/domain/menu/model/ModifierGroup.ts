import type { Allergen } from './Allergen'
import type { Nutrition } from './Nutrition'
import type { Portion } from './Portion'
import type { Text } from './Text'

/** Something that can be added to a dish or chosen in it: «Соус барбекю», «Без лука». */
export type Modifier = {
  readonly key: string
  readonly name: Text
  /** For one, in minor units. */
  readonly price: number
  readonly min: number
  /** Null: as many as the group allows. */
  readonly max: number | null
  /** How many are in the dish unless the guest says otherwise. */
  readonly byDefault: number
  /** How many of this modifier cost nothing. */
  readonly free: number
  readonly portion: Portion | null
  readonly nutrition: Nutrition | null
  readonly allergens: readonly Allergen[]
  readonly photo: number | null
  readonly sku: string | null
  readonly externalId: string | null
  readonly isAvailable: boolean
  /** A group to choose from for this modifier; that group's modifiers have none. */
  readonly groupId: number | null
}

/** A choice that the guest makes within a dish; shared by any number of dishes. Required when `min` > 0. */
export type ModifierGroup = {
  readonly id: number
  readonly name: Text
  readonly min: number
  /** Null: no limit. */
  readonly max: number | null
  /** How many units in the whole group cost nothing: the dearest ones. */
  readonly free: number
  /** Guests do not see it; its default amounts go into the order. */
  readonly isHidden: boolean
  readonly externalId: string | null
  readonly modifiers: readonly Modifier[]
}
