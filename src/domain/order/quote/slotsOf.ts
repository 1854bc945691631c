import { isFree } from './isFree'
import { isOffered } from './isOffered'
import type { Kitchen } from './Kitchen'
import { slotLength } from './slotLength'

export type Slot = { readonly from: number; readonly until: number; readonly isFree: boolean }

const day = 24 * 60 * 60_000

/** The slots that a guest may choose from, first to last. */
export function slotsOf(kitchen: Kitchen): Slot[] {
  const { rules, lead, now } = kitchen
  const length = slotLength(rules)
  const slots: Slot[] = []
  const first = Math.ceil((now + lead) / length) * length
  // A day may have 25 hours.
  const last = now + (rules.daysAhead + 1) * (day + 60 * 60_000)
  for (let from = first; from < last; from += length) {
    if (!isOffered(kitchen, from)) continue
    slots.push({ from, until: from + length, isFree: isFree(kitchen, from) })
  }
  return slots
}
