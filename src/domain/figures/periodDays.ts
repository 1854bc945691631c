import { dayLength } from '../schedule/dayLength'
import { dayNumber } from '../schedule/dayNumber'
import { localParts } from '../schedule/localParts'

import { daysOf, type Period } from './Period'

/** Days by a restaurant's calendar ('YYYY-MM-DD'), the last up to so many quarters of an hour. */
export type Days = { from: string; to: string; quarters: number }

/**
 * The days of a period by a restaurant's calendar, and the same weekdays before them up to the same time of day: today
 * is compared with what the same day of last week had come to by now.
 */
export function periodDays(
  period: Period,
  timeZone: string,
  now: number,
): { now: Days; before: Days } {
  const { date, minutes } = localParts(timeZone, now)
  const today = dayNumber(date)
  const quarters = Math.floor(minutes / 15) + 1
  const ending = (last: number): Days => ({
    from: dateOf(last - daysOf[period] + 1),
    to: dateOf(last),
    quarters,
  })
  return { now: ending(today), before: ending(today - Math.max(7, daysOf[period])) }
}

const dateOf = (day: number) => new Date(day * dayLength).toISOString().slice(0, 10)
