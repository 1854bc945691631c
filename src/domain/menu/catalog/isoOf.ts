/** A moment (epoch milliseconds) as ISO 8601 in UTC; null stays null. */
export function isoOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
