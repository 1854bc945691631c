/**
 * Some of a modifier. `amount` is for one dish; listed twice, the amounts add up, each with its own
 * `nested` choice.
 */
export type ChosenModifier = {
  readonly key: string
  readonly amount: number
  /**
   * What is chosen from the modifier's own group, for one unit of it. Absent: the group's defaults.
   * What is nested deeper is not looked at.
   */
  readonly nested?: readonly ChosenModifier[]
}

/** The guest's whole choice in a group: what is not listed is not taken. */
export type ChosenGroup = {
  readonly groupId: number
  readonly modifiers: readonly ChosenModifier[]
}

/** A dish in a slot of a combo. Listed twice, the amounts add up. */
export type ChosenDish = {
  readonly slotKey: string
  readonly dishId: number
  /** Null: the size of the slot's first choice of that dish. */
  readonly sizeKey: string | null
  readonly amount: number
  /** As in a selection. */
  readonly groups: readonly ChosenGroup[]
}

/** One unit of what a guest puts into the cart. */
export type Selection = {
  readonly dishId: number
  /** Null: the dish's default size, or the dish has none. */
  readonly sizeKey: string | null
  /** A group that is not listed takes its default amounts. */
  readonly groups: readonly ChosenGroup[]
  /** For a combo: what fills its slots. Nothing is filled by default. */
  readonly choices: readonly ChosenDish[]
}
