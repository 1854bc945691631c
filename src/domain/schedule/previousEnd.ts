import { edgesOf } from './edgesOf'
import { intervalsOn } from './intervalsOn'
import { localDay } from './localDay'
import { quietDays } from './quietDays'
import { type Timetable } from './Timetable'

/**
 * The latest moment, `at` included, at which a window ended; null when none has yet. The mirror of
 * `nextStart`.
 */
export function previousEnd(timetable: Timetable, at: number): number | null {
  const edges = edgesOf(timetable)
  let day = Math.min(localDay(timetable.zone, at) + 1, timetable.last)
  let since = day
  while (day >= timetable.first) {
    const end = endUntil(timetable, day, at)
    if (end !== -Infinity) {
      // Windows that began earlier may end later: past midnight, or shifted by a clock change.
      const before = endUntil(timetable, day - 1, at)
      return Math.max(end, before, endUntil(timetable, day - 2, at))
    }
    const today = day
    const laterEdge = edges.find((edge) => edge > today) ?? Infinity
    if (Math.min(since, laterEdge) - day < quietDays) {
      day -= 1
    } else {
      const earlierEdge = edges.findLast((edge) => edge <= today)
      if (earlierEdge === undefined) return null
      day = since = earlierEdge - 1
    }
  }
  return null
}

function endUntil(timetable: Timetable, day: number, at: number): number {
  let latest = -Infinity
  for (const { end } of intervalsOn(timetable, day)) {
    if (end <= at && end > latest) latest = end
  }
  return latest
}
