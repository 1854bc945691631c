import { type Interval } from './Interval'
import { intervalsOn } from './intervalsOn'
import { localDay } from './localDay'
import { type Timetable } from './Timetable'

/**
 * From the earliest start to the latest end of the windows that run at a moment; null when none does.
 *
 * They began on the local day, the day before, or, when the clocks skipped a day, two before. When
 * clocks go back across midnight the windows of the day that had already begun run on, hence the
 * day after (St John's changed at 00:01 until 2011).
 */
export function intervalAround(timetable: Timetable, at: number): Interval | null {
  const today = localDay(timetable.zone, at)
  let around: Interval | null = null
  for (let day = today - 2; day <= today + 1; day++) {
    for (const { start, end } of intervalsOn(timetable, day)) {
      if (at < start || at >= end) continue
      around = around
        ? { start: Math.min(around.start, start), end: Math.max(around.end, end) }
        : { start, end }
    }
  }
  return around
}
