import type { Actor, OrderState } from './OrderState'

/** One entry of an order's timeline: what happened, when, by whom and why. */
export type OrderChange = {
  readonly orderId: number
  /** Counts the order's entries from 1, without gaps: the order in which things happened. */
  readonly seq: number
  /** Null for the first entry, and equal to `to` when something was noted and the state stayed. */
  readonly from: OrderState | null
  readonly to: OrderState
  /** Epoch milliseconds. */
  readonly at: number
  readonly by: Actor
  /** Of staff: their account, and the name to show. */
  readonly staffId: number | null
  readonly name: string
  /** The reason that was given; empty when none was. */
  readonly reason: string
}
