import { nextFlip } from './nextFlip'
import { type Schedule } from './Schedule'
import { scheduleTimetable } from './scheduleTimetable'

/**
 * The first moment after `at` (both epoch milliseconds) at which isRunning's answer changes, however
 * far; null when it never does. Where one window ends as another begins nothing changes. Throws as
 * isRunning.
 */
export function nextChange(schedule: Schedule, timeZone: string, at: number): number | null {
  return nextFlip(scheduleTimetable(schedule, timeZone), at)
}
