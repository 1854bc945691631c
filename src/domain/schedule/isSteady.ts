import { dayLength } from './dayLength'
import { offsetAt } from './offsetAt'
import { type Zone } from './Zone'

/**
 * Whether a zone's clocks keep one offset from a moment to another. It is asked every ten days: no
 * zone goes to and fro faster (the shortest, Morocco's and Egypt's Ramadans, last a month).
 */
export function isSteady(zone: Zone, from: number, until: number): boolean {
  const offset = offsetAt(zone, from)
  for (let at = until; at > from; at -= 10 * dayLength) {
    if (offsetAt(zone, at) !== offset) return false
  }
  return true
}
