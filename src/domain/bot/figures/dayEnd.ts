import type { OpeningHours } from '../../schedule/OpeningHours'
import { openingPhaseOf } from '../../schedule/openingPhaseOf'

/** For so long after closing time the day's figures are still told, in milliseconds. */
const worthTelling = 60 * 60 * 1_000

/**
 * When the day ended that has just ended at a place (epoch milliseconds): when it closed, or, where it
 * never closes, at midnight by its clock. Null when no day has ended within the last hour.
 */
export function dayEnd(hours: OpeningHours, timeZone: string, now: number): number | null {
  const { isOn, since, until } = openingPhaseOf(hours, timeZone, now)
  const ended = !isOn ? since : until === null ? midnight(timeZone, now) : null
  return ended !== null && now - ended < worthTelling ? ended : null
}

/** The last midnight by the clock of a zone; to the minute. */
function midnight(timeZone: string, now: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium' }).format(now)
  const [hours = 0, minutes = 0, seconds = 0] = parts.split(':').map(Number)
  const past = ((hours % 24) * 3600 + minutes * 60 + seconds) * 1_000 + (now % 1_000)
  return now - past
}
