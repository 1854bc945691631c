/** What iiko says of a product: `balance` is what is left; 0 and less, nothing. */
export type IikoBalance = {
  readonly productId: string
  /** Null: of the product in all its sizes. */
  readonly sizeId: string | null
  readonly balance: number
}

/** A line of a location's stop-list. */
export type StopLine = {
  readonly dishId: number | null
  /** Empty: all sizes. */
  readonly sizeKey: string
  readonly groupId: number | null
  /** Empty for a dish. */
  readonly modifierKey: string
  /** How many may still be sold. */
  readonly remaining: number
}

/** What of ours is which product of iiko. One modifier may stand in many groups. */
export type Known = {
  readonly dishes: readonly {
    readonly id: number
    readonly externalId: string
    readonly sizes: readonly { readonly key: string; readonly externalId: string | null }[]
  }[]
  readonly modifiers: readonly {
    readonly groupId: number
    readonly key: string
    readonly externalId: string
  }[]
}
