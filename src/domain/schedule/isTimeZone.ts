import { zoneOf } from './zoneOf'

/** Whether the runtime knows a zone by this IANA name. Bare offsets as '+03:00' are no names. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    zoneOf(name)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
