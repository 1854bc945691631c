import type { Text } from './Text'

/**
 * What a combo costs before surcharges:
 * - `fixed`: the combo's own price;
 * - `sum`: its dishes together, less `discountPercent`;
 * - `dearest`: the dearest of its dishes (half-and-half, the usual rule);
 * - `average`: the mean of its dishes (half-and-half, each half at half its price).
 */
export const comboPricings = ['fixed', 'sum', 'dearest', 'average'] as const

export type ComboPricing = (typeof comboPricings)[number]

/** A dish that may fill a slot. Without a size the guest takes the dish's default one. */
export type ComboChoice = {
  readonly dishId: number
  readonly sizeKey: string | null
  /** Added to the combo's price, in minor units. */
  readonly surcharge: number
}

/** One place in a combo, filled with between `min` and `max` of its choices. */
export type ComboSlot = {
  readonly key: string
  readonly name: Text
  readonly min: number
  readonly max: number
  readonly choices: readonly ComboChoice[]
}

export type Combo = {
  readonly pricing: ComboPricing
  /** Between 0 and 100; counts for `sum` alone. */
  readonly discountPercent: number
  readonly slots: readonly ComboSlot[]
}
