import type { Fault } from '../faults'

/** Misbehaviour on command. */
export type IikoFault =
  | Fault
  /** The head and half of the body arrive. */
  | { is: 'cutHalf' }
  /** The token of the call is not taken any more. */
  | { is: 'expire' }
  /** The key lacks the right to the call. */
  | { is: 'restrict' }

export type IikoCall = { path: string; body: unknown }
