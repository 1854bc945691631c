/** The selected dish, or what its pricing makes of a combo. */
export type DishLine = {
  readonly kind: 'dish'
  readonly dishId: number
  /** The size that is sold; null: the dish has none. */
  readonly sizeKey: string | null
  readonly total: number
}

/** A dish in a combo, with its surcharge. */
export type ChoiceLine = {
  readonly kind: 'choice'
  /** Its place in the selection's `choices`. */
  readonly choice: number
  readonly slotKey: string
  readonly dishId: number
  readonly sizeKey: string | null
  readonly amount: number
  readonly total: number
}

/** A modifier, chosen or by default. */
export type ModifierLine = {
  readonly kind: 'modifier'
  /** The place in `choices` of the dish it goes with; null: with the selected dish itself. */
  readonly choice: number | null
  /** The modifier within which this one was chosen. */
  readonly parent: { readonly groupId: number; readonly key: string } | null
  readonly groupId: number
  readonly key: string
  /** In one unit of the selection: all that it goes with counted. */
  readonly amount: number
  /** How many of them cost nothing. */
  readonly free: number
  readonly total: number
}

/** A part of a price. `total` is all of it, in minor units: of every unit, less what is free. */
export type PriceLine = DishLine | ChoiceLine | ModifierLine

/** What one unit of a selection costs, in minor units. */
export type Price = {
  /** What the guest pays: the lines together, never below zero. */
  readonly total: number
  /** The same if no price schedule ran. */
  readonly regularTotal: number
  /** The dish alone: without modifiers, without the surcharges of a combo. */
  readonly base: number
  readonly regularBase: number
  /** The dish first, then each dish of a combo, every one with its modifiers after it. */
  readonly lines: readonly PriceLine[]
}
