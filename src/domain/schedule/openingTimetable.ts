import { dayNumber } from './dayNumber'
import { type OpeningHours } from './OpeningHours'
import { spanOf } from './spanOf'
import { type Timetable } from './Timetable'
import { weeklySpans } from './weeklySpans'
import { zoneOf } from './zoneOf'

/** Opening hours in a zone (IANA name). Throws a RangeError when a time, a date or the zone is none. */
export function openingTimetable(hours: OpeningHours, timeZone: string): Timetable {
  return {
    zone: zoneOf(timeZone),
    weekly: weeklySpans(hours.windows),
    first: -Infinity,
    last: Infinity,
    overrides: hours.exceptions.map((exception) => ({
      first: dayNumber(exception.from),
      last: dayNumber(exception.until),
      spans: exception.closed ? [] : [spanOf([], exception.opens, exception.closes)],
    })),
  }
}
