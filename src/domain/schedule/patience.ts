import { type Timetable } from './Timetable'

const everyDay = 0b1111111
const seamlessDays = 3
const yearAndMore = 400

/**
 * How many days of running without a break, in one pattern, prove that it has none. Windows of 24
 * hours that touch each other prove it at once. Others may break only on the day of a clock change,
 * where an overlap can be torn apart, so that a whole year is looked through.
 */
export function patience(timetable: Timetable): number {
  const days = new Map<number, number>()
  for (const span of timetable.weekly) {
    if (span.until - span.from === 1440) {
      days.set(span.from, (days.get(span.from) ?? 0) | span.days)
    }
  }
  return [...days.values()].includes(everyDay) ? seamlessDays : yearAndMore
}
