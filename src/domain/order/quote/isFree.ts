import type { Kitchen } from './Kitchen'

/** Whether the kitchen takes one more order for the slot that begins at `slot`. */
export function isFree({ rules, taken }: Pick<Kitchen, 'rules' | 'taken'>, slot: number): boolean {
  return rules.capacity === null || taken(slot) < rules.capacity
}
