/**
 * A stretch of time in which something runs throughout, or does not: from `since` up to, not
 * including, `until`, epoch milliseconds; null: since ever, for ever.
 */
export type Phase = {
  readonly isOn: boolean
  readonly since: number | null
  readonly until: number | null
}
