import type { Channel } from '../menu/model/Channel'

import { isOver } from './isOver'
import type { Actor, OrderState } from './OrderState'
import { transitions } from './transitions'
import { wayOf } from './wayOf'

/** What a step depends on. */
export type Movable = {
  readonly state: OrderState
  readonly mode: Channel
  /** An online payment that the order waits for: until it is there, the kitchen does not begin. */
  readonly awaitsPayment: boolean
}

/**
 * Why an order does not move: it is there `already`; it was further on before (`behind`, a late word
 * of the POS: to be noted, nothing else); it is `over`; the step is none (`no-such-step`), is not this
 * actor's (`not-yours`), or the payment is `unpaid`.
 */
export type Standstill = 'already' | 'behind' | 'over' | 'no-such-step' | 'not-yours' | 'unpaid'

export type Transition =
  | { readonly is: 'moved'; readonly from: OrderState; readonly to: OrderState }
  | { readonly is: 'still'; readonly reason: Standstill }

const still = (reason: Standstill): Transition => ({ is: 'still', reason })

/**
 * Whether an order moves to a state at an actor's word. The one rule for everybody: buttons, the POS,
 * the guest, timers. The POS may skip states on the order's way, since not every word of it arrives;
 * others go step by step.
 */
export function transition(order: Movable, to: OrderState, by: Actor): Transition {
  const { state: from, mode } = order
  if (from === to) return still('already')
  const way = wayOf(mode)
  const [here, there] = [way.indexOf(from), way.indexOf(to)]
  if (there >= 0 && here > there) return still('behind')
  const step = transitions.find(
    (one) => one.from === from && one.to === to && one.modes.includes(mode),
  )
  if (isOver(from) && !step?.by.includes(by)) return still('over')
  const isSkip = by === 'pos' && here >= 0 && there > here
  if (!step && !isSkip) return still('no-such-step')
  if (!isSkip && !step?.by.includes(by)) return still('not-yours')
  if (order.awaitsPayment && there >= 0) return still('unpaid')
  return { is: 'moved', from, to }
}
