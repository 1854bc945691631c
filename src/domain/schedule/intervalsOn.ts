import { type Interval } from './Interval'
import { momentOn } from './momentOn'
import { spansOn } from './spansOn'
import { type Timetable } from './Timetable'
import { weekdayIndex } from './weekdayIndex'

/**
 * When a timetable runs because of the windows that begin on a day (days since 1970-01-01), in no
 * order, not merged. A window that a clock change has swallowed is left out.
 */
export function intervalsOn(timetable: Timetable, day: number): Interval[] {
  const bit = 1 << weekdayIndex(day)
  const intervals: Interval[] = []
  for (const span of spansOn(timetable, day)) {
    if ((span.days & bit) === 0) continue
    const start = momentOn(timetable.zone, day, span.from)
    const end = momentOn(timetable.zone, day, span.until)
    if (start < end) intervals.push({ start, end })
  }
  return intervals
}
