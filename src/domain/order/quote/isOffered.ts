import { isOpen } from '../../schedule/isOpen'
import { localDay } from '../../schedule/localDay'
import { zoneOf } from '../../schedule/zoneOf'

import type { Kitchen } from './Kitchen'
import { slotLength } from './slotLength'

/** Whether a slot may be chosen, free or not: in time, within the days offered, and begun while open. */
export function isOffered({ rules, location, lead, now }: Kitchen, slot: number): boolean {
  if (!Number.isSafeInteger(slot) || slot % slotLength(rules) !== 0 || slot < now + lead)
    return false
  const zone = zoneOf(location.timeZone)
  if (localDay(zone, slot) > localDay(zone, now) + rules.daysAhead) return false
  return isOpen(location.hours, location.timeZone, slot - lead)
}
