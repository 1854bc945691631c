import { dayLength } from './dayLength'
import { offsetAt } from './offsetAt'
import { type Zone } from './Zone'

/**
 * The moment at which a zone's wall clocks show `minutes` after midnight of `day` (days since
 * 1970-01-01; minutes may pass 1440). `momentOf` states the rule for clock changes.
 */
export function momentOn(zone: Zone, day: number, minutes: number): number {
  const local = day * dayLength + minutes * 60_000
  // No offset reaches 24 hours, so that the change lies between these two if it lies near at all.
  const before = offsetAt(zone, local - dayLength)
  const after = offsetAt(zone, local + dayLength)
  if (before === after || offsetAt(zone, local - before) === before) return local - before
  return offsetAt(zone, local - after) === after ? local - after : local - before
}
