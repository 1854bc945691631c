import { nextFlip } from './nextFlip'
import { type OpeningHours } from './OpeningHours'
import { openingTimetable } from './openingTimetable'

/**
 * The first moment after `at` (both epoch milliseconds) at which isOpen's answer changes, however
 * far; null when it never does. Throws as isOpen.
 */
export function nextOpeningChange(
  hours: OpeningHours,
  timeZone: string,
  at: number,
): number | null {
  return nextFlip(openingTimetable(hours, timeZone), at)
}
