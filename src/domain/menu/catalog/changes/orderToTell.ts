/**
 * The ids after a change, if who knows those before must be told their order; null when leaving out
 * those that are gone is enough.
 */
export function orderToTell(
  before: readonly number[],
  after: readonly number[],
): readonly number[] | null {
  const kept = new Set(after)
  const left = before.filter((id) => kept.has(id))
  const isSame = left.length === after.length && left.every((id, place) => after[place] === id)
  return isSame ? null : after
}
