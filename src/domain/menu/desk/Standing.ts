/** Where a desk stands, when (epoch milliseconds), and the languages that it reads, the best first. */
export type Standing = {
  readonly locationId: number
  readonly at: number
  readonly locales: readonly string[]
}
