/** The locale that texts are wanted in, and those to fall back to, in turn. */
export type Languages = {
  /** The same for the same order. */
  readonly key: string
  readonly order: readonly string[]
}
