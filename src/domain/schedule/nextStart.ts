import { edgesOf } from './edgesOf'
import { intervalsOn } from './intervalsOn'
import { localDay } from './localDay'
import { quietDays } from './quietDays'
import { type Timetable } from './Timetable'

/** The earliest moment after `at` at which a window begins; null when none does any more. */
export function nextStart(timetable: Timetable, at: number): number | null {
  const edges = edgesOf(timetable)
  let day = Math.max(localDay(timetable.zone, at) - 2, timetable.first)
  let since = day
  while (day <= timetable.last) {
    const start = startAfter(timetable, day, at)
    // A clock change at midnight may shift a late window behind an early one of the day after.
    if (start !== Infinity) return Math.min(start, startAfter(timetable, day + 1, at))
    const today = day
    const lastEdge = edges.findLast((edge) => edge <= today) ?? -Infinity
    if (day - Math.max(since, lastEdge) < quietDays) {
      day += 1
    } else {
      const nextEdge = edges.find((edge) => edge > today)
      if (nextEdge === undefined) return null
      day = since = nextEdge
    }
  }
  return null
}

function startAfter(timetable: Timetable, day: number, at: number): number {
  let earliest = Infinity
  for (const { start } of intervalsOn(timetable, day)) {
    if (start > at && start < earliest) earliest = start
  }
  return earliest
}
