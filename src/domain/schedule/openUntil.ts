import { intervalAround } from './intervalAround'
import { type OpeningHours } from './OpeningHours'
import { openingTimetable } from './openingTimetable'
import { stretchEnd } from './stretchEnd'

/**
 * When a place that is open at `at` closes (both epoch milliseconds), touching and overlapping
 * windows taken as one. Null when it is closed at `at`, and when it never closes: `isOpen` tells
 * which. Throws as isOpen.
 */
export function openUntil(hours: OpeningHours, timeZone: string, at: number): number | null {
  const timetable = openingTimetable(hours, timeZone)
  return intervalAround(timetable, at) ? stretchEnd(timetable, at) : null
}
