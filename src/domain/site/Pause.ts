/** Staff take no orders for a while: at a restaurant, or (null) everywhere. */
export type Pause = {
  readonly locationId: number | null
  /** Epoch milliseconds; null: until somebody resumes. */
  readonly until: number | null
  /** In the words of staff; '' where they gave none. */
  readonly reason: string
}
