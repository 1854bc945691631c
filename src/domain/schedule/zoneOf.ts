import { type Zone } from './Zone'

const zones = new Map<string, Zone>()

/**
 * The zone of an IANA name, one per name for the life of the process. Throws a RangeError when the
 * runtime does not know the name.
 */
export function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const zone: Zone = { formatter, days: new Map() }
  zones.set(timeZone, zone)
  return zone
}
