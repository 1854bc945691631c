import { dayNumber } from './dayNumber'
import { type Schedule } from './Schedule'
import { type Timetable } from './Timetable'
import { weeklySpans } from './weeklySpans'
import { zoneOf } from './zoneOf'

/** A schedule in a zone (IANA name). Throws a RangeError when a time, a date or the zone is none. */
export function scheduleTimetable(schedule: Schedule, timeZone: string): Timetable {
  return {
    zone: zoneOf(timeZone),
    weekly: weeklySpans(schedule.windows),
    first: schedule.startsOn === null ? -Infinity : dayNumber(schedule.startsOn),
    last: schedule.endsOn === null ? Infinity : dayNumber(schedule.endsOn),
    overrides: [],
  }
}
