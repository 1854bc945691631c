import { type OpeningHours } from './OpeningHours'
import { openingTimetable } from './openingTimetable'
import { previousFlip } from './previousFlip'

/**
 * The last moment, `at` included (both epoch milliseconds), at which isOpen's answer changed,
 * however far back; null when it never did. Throws as isOpen.
 */
export function previousOpeningChange(
  hours: OpeningHours,
  timeZone: string,
  at: number,
): number | null {
  return previousFlip(openingTimetable(hours, timeZone), at)
}
