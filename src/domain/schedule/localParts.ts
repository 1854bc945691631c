import { dayLength } from './dayLength'
import { offsetAt } from './offsetAt'
import { type Weekday, weekdays } from './Weekday'
import { weekdayIndex } from './weekdayIndex'
import { zoneOf } from './zoneOf'

/** What a wall clock with a calendar shows: `minutes` are whole minutes after midnight, 0 to 1439. */
export type LocalParts = { date: string; weekday: Weekday; minutes: number }

/**
 * What the wall clocks of a zone (IANA name) show at a moment (epoch milliseconds). Throws a
 * RangeError when the runtime does not know the zone.
 */
export function localParts(timeZone: string, at: number): LocalParts {
  const local = at + offsetAt(zoneOf(timeZone), at)
  const day = Math.floor(local / dayLength)
  return {
    date: new Date(day * dayLength).toISOString().slice(0, 10),
    weekday: weekdays[weekdayIndex(day)] ?? 'mon',
    minutes: Math.floor((local - day * dayLength) / 60_000),
  }
}
