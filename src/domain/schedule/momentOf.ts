import { dayNumber } from './dayNumber'
import { momentOn } from './momentOn'
import { zoneOf } from './zoneOf'

/**
 * The moment (epoch milliseconds) at which the wall clocks of a zone (IANA name) show `minutes`
 * after midnight of `date` ('YYYY-MM-DD'); 1440 and more are the next day's. Throws a RangeError
 * when the date or the zone is none.
 *
 * A time that occurs twice, when clocks go back, is the first of the two. A time that does not occur,
 * when clocks go forward, is read with the offset before the change, which shifts it forward by the
 * gap: 02:30 becomes 03:30. This is the "compatible" disambiguation of Temporal
 * (https://tc39.es/proposal-temporal/docs/ambiguity.html) and the rule of RFC 5545, section 3.3.5.
 */
export function momentOf(timeZone: string, date: string, minutes: number): number {
  return momentOn(zoneOf(timeZone), dayNumber(date), minutes)
}
