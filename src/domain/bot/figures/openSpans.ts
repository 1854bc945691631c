import { isOpen } from '../../schedule/isOpen'
import { nextOpeningChange } from '../../schedule/nextOpeningChange'
import type { OpeningHours } from '../../schedule/OpeningHours'

type Window = { from: number; to: number }

/** When a restaurant was open between two moments (epoch milliseconds). */
export function openSpans(
  hours: OpeningHours,
  timeZone: string,
  { from, to }: Window,
): readonly Window[] {
  const spans: Window[] = []
  for (let at = from; at < to;) {
    const end = Math.min(to, nextOpeningChange(hours, timeZone, at) ?? to)
    if (isOpen(hours, timeZone, at)) spans.push({ from: at, to: end })
    at = end
  }
  return spans
}
