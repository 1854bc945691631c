import { intervalAround } from './intervalAround'
import { type Schedule } from './Schedule'
import { scheduleTimetable } from './scheduleTimetable'

/**
 * Whether a schedule runs at a moment (epoch milliseconds) by the wall clocks of a zone (IANA name).
 * Throws a RangeError when a time, a date or the zone is none.
 */
export function isRunning(schedule: Schedule, timeZone: string, at: number): boolean {
  if (schedule.windows.length === 0 && schedule.startsOn === null && schedule.endsOn === null) {
    return true
  }
  return intervalAround(scheduleTimetable(schedule, timeZone), at) !== null
}
