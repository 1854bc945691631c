import { localParts } from '../../schedule/localParts'
import { offsetAt } from '../../schedule/offsetAt'
import { zoneOf } from '../../schedule/zoneOf'

const minute = 60_000
const dayMinutes = 1440

type Question = {
  /** Epoch milliseconds. */
  at: number
  /** Minutes after midnight, 0–1440; the quiet begins at `quietFrom` and is over at `quietTo`. */
  quietFrom: number
  quietTo: number
  /** IANA name. */
  timeZone: string
}

/**
 * The first moment (epoch milliseconds) from `at` on at which the wall clocks of the zone do not show
 * a quiet time; `at` itself where they do not now. The quiet may pass midnight; from and to the same
 * time means none. Follows the wall clocks where they are changed. Throws a RangeError for a zone
 * that is not known, for minutes outside a day and for a quiet of a whole day.
 */
export function nextAllowed({ at, quietFrom, quietTo, timeZone }: Question): number {
  const length = quietLength(quietFrom, quietTo)
  const end = quietTo % dayMinutes
  let moment = at
  // A day holds at most one change of clocks, so that the second turn or the third is the last.
  for (let turn = 0; turn < 4; turn++) {
    const { minutes } = localParts(timeZone, moment)
    const left = (end - minutes + dayMinutes) % dayMinutes || dayMinutes
    if (left > length) return moment
    const offset = offsetAt(zoneOf(timeZone), moment)
    const over = (Math.floor((moment + offset) / minute) + left) * minute - offset
    const change = changeBetween(timeZone, moment, over)
    if (change === undefined) return over
    moment = change
  }
  return moment
}

function quietLength(from: number, to: number): number {
  for (const minutes of [from, to]) {
    if (!Number.isInteger(minutes) || minutes < 0 || minutes > dayMinutes)
      throw new RangeError('Quiet hours are whole minutes after midnight, 0 to 1440.')
  }
  if (to - from === dayMinutes) throw new RangeError('Quiet hours cannot last the whole day.')
  return (to - from + dayMinutes) % dayMinutes
}

/** The first moment of another offset, after `from` and not after `until`, or undefined. */
function changeBetween(timeZone: string, from: number, until: number): number | undefined {
  const zone = zoneOf(timeZone)
  const offset = offsetAt(zone, from)
  if (offsetAt(zone, until) === offset) return undefined
  let before = from
  let after = until
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (offsetAt(zone, middle) === offset) before = middle
    else after = middle
  }
  return after
}
