/** Why a row of the old system was not brought over. */
export type SkipReason =
  | { code: 'noName' | 'noPassword' | 'priceNotWhole' | 'idTaken' }
  | { code: 'refused'; detail: string }

export type Skipped = { kind: 'user' | 'dish'; id: number; name: string; reason: SkipReason }

export type Tally = { created: number; updated: number; unchanged: number }

/** What bringing the old system over did, or would do. */
export type Report = { users: Tally; dishes: Tally; skipped: Skipped[] }

export const emptyReport = (): Report => ({
  users: { created: 0, updated: 0, unchanged: 0 },
  dishes: { created: 0, updated: 0, unchanged: 0 },
  skipped: [],
})
