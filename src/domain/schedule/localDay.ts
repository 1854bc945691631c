import { dayLength } from './dayLength'
import { offsetAt } from './offsetAt'
import { type Zone } from './Zone'

/** The date a zone's calendars show at a moment, as days since 1970-01-01. */
export function localDay(zone: Zone, at: number): number {
  return Math.floor((at + offsetAt(zone, at)) / dayLength)
}
