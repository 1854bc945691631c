import { isFree } from './isFree'
import { isOffered } from './isOffered'
import type { Kitchen } from './Kitchen'
import type { CartProblem } from './QuoteProblem'
import { slotLength } from './slotLength'
import { soonest, type Timed } from './soonest'

/** When the guest gets it: the slot that was asked for, or with null as soon as possible. */
export function timeFor(kitchen: Kitchen, wanted: number | null): Timed | CartProblem {
  if (wanted === null) return soonest(kitchen)
  if (!isOffered(kitchen, wanted)) return { line: null, code: 'slot-not-offered' }
  if (!isFree(kitchen, wanted)) return { line: null, code: 'slot-full' }
  const until = wanted + slotLength(kitchen.rules)
  return { slot: wanted, time: { kind: 'slot', from: wanted, until } }
}
