import { previousFlip } from './previousFlip'
import { type Schedule } from './Schedule'
import { scheduleTimetable } from './scheduleTimetable'

/**
 * The last moment, `at` included (both epoch milliseconds), at which isRunning's answer changed,
 * however far back; null when it never did. Throws as isRunning.
 */
export function previousChange(schedule: Schedule, timeZone: string, at: number): number | null {
  return previousFlip(scheduleTimetable(schedule, timeZone), at)
}
