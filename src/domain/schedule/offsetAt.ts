import { dayLength } from './dayLength'
import { type DayOffsets, type Zone } from './Zone'

/** Some eleven years of days per zone, far more than a menu looks at. */
const remembered = 4096

const pattern = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/

/**
 * What a zone's wall clocks are ahead of UTC at a moment, in milliseconds. Exact to the second.
 * A UTC day is taken to hold at most one change, as it does throughout the tz database in our time.
 */
export function offsetAt(zone: Zone, at: number): number {
  const utcDay = Math.floor(at / dayLength)
  let offsets = zone.days.get(utcDay)
  if (!offsets) {
    offsets = readDay(zone, utcDay * dayLength)
    if (zone.days.size >= remembered) zone.days.clear()
    zone.days.set(utcDay, offsets)
  }
  return at < offsets.at ? offsets.before : offsets.after
}

function readDay(zone: Zone, start: number): DayOffsets {
  const before = readOffset(zone, start)
  const after = readOffset(zone, start + dayLength)
  if (before === after) return { before, at: Infinity, after }
  let old = 0
  let fresh = dayLength / 1000
  while (fresh - old > 1) {
    const middle = (old + fresh) >> 1
    if (readOffset(zone, start + middle * 1000) === before) old = middle
    else fresh = middle
  }
  return { before, at: start + fresh * 1000, after }
}

function readOffset(zone: Zone, at: number): number {
  const match = pattern.exec(zone.formatter.format(at))
  if (!match) throw new Error('The runtime’s Intl does not write a zone’s offset as GMT±HH:MM.')
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = match
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
  return sign === '-' ? -size : size
}
