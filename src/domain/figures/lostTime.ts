import { openSpans } from '../bot/figures/openSpans'
import { type StopLine, stoppedTime } from '../bot/figures/stoppedTime'
import type { Location } from '../menu/model/Location'
import { momentOf } from '../schedule/momentOf'

import type { Days } from './periodDays'

type Stopped = { location: Location; lines: readonly StopLine[]; days: Days }

/**
 * For how many milliseconds of opening hours each dish could not be had on days of restaurants, up to now; all
 * restaurants together, longest first.
 */
export function lostTime(places: readonly Stopped[], now: number) {
  const times = new Map<number, number>()
  for (const { days, lines, location } of places) {
    const span = { from: momentOf(location.timeZone, days.from, 0), to: now }
    for (const { dishId, time } of stoppedTime(
      lines,
      openSpans(location.hours, location.timeZone, span),
    )) {
      times.set(dishId, (times.get(dishId) ?? 0) + time)
    }
  }
  return [...times]
    .map(([dishId, time]) => ({ dishId, time }))
    .sort((a, b) => b.time - a.time || a.dishId - b.dishId)
}
