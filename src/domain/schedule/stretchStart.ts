import { dayLength } from './dayLength'
import { edgesOf } from './edgesOf'
import { intervalAround } from './intervalAround'
import { isSteady } from './isSteady'
import { localDay } from './localDay'
import { momentOn } from './momentOn'
import { patience } from './patience'
import { type Timetable } from './Timetable'

const threeWeeks = 21
const provenDays = 9
const margin = 3

/**
 * The moment at which the running that is on at `at` began, touching and overlapping windows taken
 * as one; null when it has always been on. Something must run at `at`. The mirror of `stretchEnd`.
 */
export function stretchStart(timetable: Timetable, at: number): number | null {
  const { zone } = timetable
  const edges = edgesOf(timetable)
  const enough = patience(timetable)
  let start = at + 1
  let since = localDay(zone, at)
  for (;;) {
    const around = intervalAround(timetable, start - 1)
    if (!around) return start
    const day = localDay(zone, start)
    const laterEdge = edges.find((edge) => edge > day) ?? Infinity
    const earlierEdge = edges.findLast((edge) => edge <= day) ?? -Infinity
    const unbroken = Math.min(since, laterEdge) - day
    if (unbroken > enough) {
      if (earlierEdge === -Infinity) return null
      // Windows that began before the edge may run on for a day, and a clock change may shift them.
      start = Math.min(around.start, momentOn(zone, earlierEdge + margin, 0))
      since = localDay(zone, start)
    } else if (
      unbroken > provenDays &&
      day - earlierEdge > threeWeeks + margin &&
      isSteady(
        zone,
        start - (threeWeeks + margin) * dayLength,
        start + (provenDays + 1) * dayLength,
      )
    ) {
      // A week has passed unbroken, and those before are like it.
      start -= threeWeeks * dayLength
    } else {
      start = around.start
    }
  }
}
