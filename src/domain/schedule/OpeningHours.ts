import { type WeeklyWindow } from './WeeklyWindow'

/**
 * From date `from` to date `until`, both inclusive, a place is `closed`, or opens at `opens` and
 * closes at `closes` ('HH:MM', read as a window's; not looked at when closed).
 */
export type OpeningException = {
  readonly from: string
  readonly until: string
  readonly closed: boolean
  readonly opens: string
  readonly closes: string
  readonly note: string
}

/**
 * When a place is open. No windows = always. An exception replaces the windows that begin on its
 * days; a window that began the day before still runs to its end. Of two exceptions for a day the
 * later in the list wins.
 */
export type OpeningHours = {
  readonly windows: readonly WeeklyWindow[]
  readonly exceptions: readonly OpeningException[]
}
