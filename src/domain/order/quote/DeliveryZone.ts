/** A ring of longitude and latitude pairs, as in GeoJSON (RFC 7946, 3.1.6); closed or not. */
export type Ring = readonly (readonly [number, number])[]

/** Where a location delivers, and on what terms; minor units. */
export type DeliveryZone = {
  readonly id: number
  readonly name: string
  /** The outer ring, then the holes in it. */
  readonly rings: readonly Ring[]
  /** Dishes for less are not delivered here. */
  readonly minimum: number
  readonly fee: number
  /** From here on nothing is paid for delivery; null: always the fee. */
  readonly freeFrom: number | null
  /** Minutes that delivery here takes on top of the location's own. */
  readonly extraMinutes: number
}
