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
 * The moment at which the running that is on at `at` ends, touching and overlapping windows taken
 * as one; null when it never ends. It is `at` itself when nothing runs then.
 */
export function stretchEnd(timetable: Timetable, at: number): number | null {
  const { zone } = timetable
  const edges = edgesOf(timetable)
  const enough = patience(timetable)
  let end = at
  let since = localDay(zone, at)
  for (;;) {
    const around = intervalAround(timetable, end)
    if (!around) return end
    const day = localDay(zone, end)
    const lastEdge = edges.findLast((edge) => edge <= day) ?? -Infinity
    const nextEdge = edges.find((edge) => edge > day) ?? Infinity
    const unbroken = day - Math.max(since, lastEdge)
    if (unbroken > enough) {
      if (nextEdge === Infinity) return null
      // Ahead of the edge, so that a clock change beside it is walked through as well.
      end = Math.max(around.end, momentOn(zone, nextEdge - margin, 0))
      since = localDay(zone, end)
    } else if (
      unbroken > provenDays &&
      nextEdge - day > threeWeeks + margin &&
      isSteady(zone, end - (provenDays + 1) * dayLength, end + (threeWeeks + margin) * dayLength)
    ) {
      // A week has passed unbroken, and the coming ones are like it.
      end += threeWeeks * dayLength
    } else {
      end = around.end
    }
  }
}
