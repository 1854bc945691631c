import type { StopEntry } from '../model/Location'

/** What the lines of a stop-list that hold for one thing say together. */
export type Stock = {
  /** How many may still be sold; 0: it is stopped; null: no line speaks of it. */
  readonly remaining: number | null
  /** When the last line that stops it ends; null: nothing stops it, or nobody knows. */
  readonly until: number | null
  readonly reason: string | null
}

const plenty: Stock = { remaining: null, until: null, reason: null }

/** The least that any line leaves counts; a line without a number leaves nothing. */
export function stockOf(entries: readonly StopEntry[]): Stock {
  if (entries.length === 0) return plenty
  let remaining = Infinity
  let until = -Infinity
  let reason: string | null = null
  for (const entry of entries) {
    const left = Math.max(0, entry.remaining ?? 0)
    remaining = Math.min(remaining, left)
    if (left > 0) continue
    until = Math.max(until, entry.until ?? Infinity)
    reason ??= entry.reason || null
  }
  return { remaining, until: Number.isFinite(until) ? until : null, reason }
}
