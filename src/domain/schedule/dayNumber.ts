import { dayLength } from './dayLength'

const pattern = /^(\d{4})-(\d\d)-(\d\d)$/
const remembered = 4096
const known = new Map<string, number>()

/**
 * Days from 1970-01-01 to a date 'YYYY-MM-DD' of the Gregorian calendar. Throws a RangeError when
 * the text is no such date.
 */
export function dayNumber(date: string): number {
  const seen = known.get(date)
  if (seen !== undefined) return seen
  const match = pattern.exec(date)
  const day = match
    ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / dayLength
    : NaN
  if (!match || new Date(day * dayLength).getUTCDate() !== Number(match[3])) {
    throw new RangeError(`"${date}" is no date: write it as YYYY-MM-DD.`)
  }
  if (known.size >= remembered) known.clear()
  known.set(date, day)
  return day
}
