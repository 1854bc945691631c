import { intervalAround } from './intervalAround'
import { nextStart } from './nextStart'
import { stretchEnd } from './stretchEnd'
import { type Timetable } from './Timetable'

/** The first moment after `at` at which a timetable begins or ceases to run; null when it never does. */
export function nextFlip(timetable: Timetable, at: number): number | null {
  return intervalAround(timetable, at) ? stretchEnd(timetable, at) : nextStart(timetable, at)
}
