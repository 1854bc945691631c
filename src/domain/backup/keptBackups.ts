/** How many of the newest days, weeks and months keep a backup. */
export type Keeping = { daily: number; weekly: number; monthly: number }

/** A backup's name is the moment at which it was begun, UTC: `20261128-033000`. */
const named = /^(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})$/

/** The moment in a backup's name, in milliseconds; null for any other name. */
export function momentOf(name: string): number | null {
  const parts = named.exec(name)?.slice(1).map(Number)
  if (!parts) return null
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts
  return Date.UTC(year, month - 1, day, hours, minutes, seconds)
}

const dayLength = 24 * 60 * 60 * 1_000

/** Weeks begin on Monday (ISO 8601); the first day of the epoch was a Thursday. */
const weekOf = (moment: number) => Math.floor((moment / dayLength + 3) / 7)

const periods: readonly (readonly [keyof Keeping, (moment: number) => number | string])[] = [
  ['daily', (moment) => Math.floor(moment / dayLength)],
  ['weekly', weekOf],
  ['monthly', (moment) => new Date(moment).toISOString().slice(0, 7)],
]

/**
 * The names to keep: the newest of all, and of each of the newest days, weeks and months that have a
 * backup its last one. Days without a backup do not count, so that nothing is lost when none were made for
 * long. Names that are no backup's are not among them: they are not ours to judge.
 */
export function keptBackups(names: readonly string[], keeping: Keeping): Set<string> {
  const newestFirst = names
    .filter((name) => momentOf(name) !== null)
    .sort((a, b) => (a < b ? 1 : -1))
  const kept = new Set(newestFirst.slice(0, 1))
  for (const [period, of] of periods) {
    const seen = new Set<number | string>()
    for (const name of newestFirst) {
      if (seen.size >= keeping[period]) break
      const which = of(momentOf(name) ?? 0)
      if (!seen.has(which)) kept.add(name)
      seen.add(which)
    }
  }
  return kept
}
