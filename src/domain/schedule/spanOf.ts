import { clockMinutes } from './clockMinutes'
import { type Span } from './Timetable'
import { type Weekday, weekdays } from './Weekday'

const everyDay = 0b1111111

/** The span from one 'HH:MM' to another on these days (empty = every day). Throws as clockMinutes. */
export function spanOf(days: readonly Weekday[], from: string, until: string): Span {
  const start = clockMinutes(from)
  const end = clockMinutes(until)
  let mask = days.length === 0 ? everyDay : 0
  for (const day of days) mask |= 1 << weekdays.indexOf(day)
  return { days: mask, from: start, until: end > start ? end : end + 1440 }
}
