import { offsetAt } from '../../../schedule/offsetAt'
import { zoneOf } from '../../../schedule/zoneOf'

const two = (part: number) => String(part).padStart(2, '0')

/** A moment (epoch milliseconds) by the clocks of a zone: `2026-11-23T19:30:00+03:00`. */
export function localTime(at: number, timeZone: string): string {
  const offset = offsetAt(zoneOf(timeZone), at)
  const local = new Date(at + offset).toISOString().slice(0, 19)
  const minutes = Math.abs(Math.round(offset / 60_000))
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
