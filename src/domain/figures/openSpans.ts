import { intervalsOn } from '../schedule/intervalsOn'
import { localDay } from '../schedule/localDay'
import type { OpeningHours } from '../schedule/OpeningHours'
import { openingTimetable } from '../schedule/openingTimetable'

type Window = { from: number; to: number }

/** When a restaurant was open between two moments (epoch milliseconds), by what isOpen says: in order, none touching. */
export function openSpans(
  hours: OpeningHours,
  timeZone: string,
  { from, to }: Window,
): readonly Window[] {
  if (to <= from) return []
  if (hours.windows.length === 0 && hours.exceptions.length === 0) return [{ from, to }]
  const timetable = openingTimetable(hours, timeZone)
  const days = [localDay(timetable.zone, from) - 2, localDay(timetable.zone, to) + 1] as const
  const spans: Window[] = []
  const intervals = Array.from({ length: days[1] - days[0] + 1 }, (_, index) =>
    intervalsOn(timetable, days[0] + index),
  )
  for (const { end, start } of intervals.flat().sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1)
    if (last && start <= last.to) last.to = Math.max(last.to, Math.min(end, to))
    else if (end > from && start < to) {
      spans.push({ from: Math.max(start, from), to: Math.min(end, to) })
    }
  }
  return spans
}
