const hour = 3_600_000
const day = 24 * hour
/** Moscow has no summer time since 2014. */
const offset = 3 * hour

/** The day before the one in which a moment lies in Moscow: its name, and its span in epoch milliseconds. */
export function dayBefore(now: number): { day: string; from: number; until: number } {
  const until = Math.floor((now + offset) / day) * day - offset
  const from = until - day
  return { day: new Date(from + offset).toISOString().slice(0, 10), from, until }
}

/** The span of a named day in Moscow, in epoch milliseconds. */
export function spanOf(name: string): { from: number; until: number } {
  const from = Date.parse(`${name}T00:00:00Z`) - offset
  return { from, until: from + day }
}
