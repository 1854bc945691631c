import { isOpen } from '../../schedule/isOpen'
import { nextOpening } from '../../schedule/nextOpening'
import { openUntil } from '../../schedule/openUntil'
import type { OrderTime } from '../Order'

import { isFree } from './isFree'
import type { Kitchen } from './Kitchen'
import type { CartProblem } from './QuoteProblem'
import { slotLength } from './slotLength'

/** Beyond so many milliseconds "as soon as possible" is no promise any more. */
const longest = 6 * 60 * 60_000

/** When an order is there, and which slot of the kitchen it takes. */
export type Timed = { readonly time: OrderTime; readonly slot: number }

/**
 * As soon as possible: the first slot that the kitchen has free, if its work begins while the place is
 * open.
 */
export function soonest(kitchen: Kitchen): Timed | CartProblem {
  const { rules, location, lead, now } = kitchen
  const { hours, timeZone } = location
  if (!isOpen(hours, timeZone, now)) {
    return { line: null, code: 'closed', opensAt: nextOpening(hours, timeZone, now) }
  }
  const length = slotLength(rules)
  const last = Math.min(openUntil(hours, timeZone, now) ?? Infinity, now + longest) + lead
  const earliest = now + lead
  for (let slot = earliest - (earliest % length); slot < last; slot += length) {
    if (!isFree(kitchen, slot)) continue
    const from = Math.max(slot, earliest)
    return { slot, time: { kind: 'asap', from, until: from + length } }
  }
  return { line: null, code: 'kitchen-full' }
}
