import type { OrderState } from './OrderState'

/** Whether nothing follows any more. */
export function isOver(state: OrderState): boolean {
  return state === 'completed' || state === 'cancelled' || state === 'rejected'
}
