import { type Zone } from './Zone'

/**
 * A window ready to be reckoned with: `days` has bit 0 for Monday to bit 6 for Sunday, `from` and
 * `until` are minutes after midnight of the day it begins on, `until` always the greater.
 */
export type Span = { days: number; from: number; until: number }

/** From day `first` to day `last`, both inclusive, these spans take the place of the weekly ones. */
export type Override = { first: number; last: number; spans: readonly Span[] }

/**
 * What schedules and opening hours have in common. Days are counted from 1970-01-01; `first` and
 * `last` are inclusive and may be infinite. Of two overrides for a day the later in the list wins.
 */
export type Timetable = {
  zone: Zone
  weekly: readonly Span[]
  first: number
  last: number
  overrides: readonly Override[]
}
