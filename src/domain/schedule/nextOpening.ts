import { intervalAround } from './intervalAround'
import { nextStart } from './nextStart'
import { type OpeningHours } from './OpeningHours'
import { openingTimetable } from './openingTimetable'
import { stretchEnd } from './stretchEnd'

/**
 * The first moment after `at` (both epoch milliseconds) at which a closed place opens. For a place
 * open at `at` that is the opening after it next closes. Null when there is none. Throws as isOpen.
 */
export function nextOpening(hours: OpeningHours, timeZone: string, at: number): number | null {
  const timetable = openingTimetable(hours, timeZone)
  if (!intervalAround(timetable, at)) return nextStart(timetable, at)
  const closes = stretchEnd(timetable, at)
  return closes === null ? null : nextStart(timetable, closes)
}
