import { intervalAround } from './intervalAround'
import { previousEnd } from './previousEnd'
import { stretchStart } from './stretchStart'
import { type Timetable } from './Timetable'

/** The last moment, `at` included, at which a timetable began or ceased to run; null when it never did. */
export function previousFlip(timetable: Timetable, at: number): number | null {
  return intervalAround(timetable, at) ? stretchStart(timetable, at) : previousEnd(timetable, at)
}
