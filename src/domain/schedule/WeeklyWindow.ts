import { type Weekday } from './Weekday'

/**
 * From `from` to `until`, local wall-clock 'HH:MM', on each of `days` (empty = every day).
 * `until` at or before `from` runs past midnight into the next day; `from === until` is 24 hours,
 * so that '00:00'–'00:00' is the whole day.
 *
 * Across clock changes a window is the half-open interval of real time from `momentOf(date, from)`
 * to `momentOf(date or the next, until)`. If that interval is empty, because the clocks skipped the
 * window, it does not run that day.
 */
export type WeeklyWindow = {
  readonly days: readonly Weekday[]
  readonly from: string
  readonly until: string
}
