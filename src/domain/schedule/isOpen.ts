import { intervalAround } from './intervalAround'
import { type OpeningHours } from './OpeningHours'
import { openingTimetable } from './openingTimetable'

/**
 * Whether a place is open at a moment (epoch milliseconds) by the wall clocks of a zone (IANA name).
 * Throws a RangeError when a time, a date or the zone is none.
 */
export function isOpen(hours: OpeningHours, timeZone: string, at: number): boolean {
  if (hours.windows.length === 0 && hours.exceptions.length === 0) return true
  return intervalAround(openingTimetable(hours, timeZone), at) !== null
}
