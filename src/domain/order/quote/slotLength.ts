import type { OrderingRules } from './OrderingRules'

/** Milliseconds of a slot. */
export function slotLength({ slotMinutes }: Pick<OrderingRules, 'slotMinutes'>): number {
  return Math.max(1, slotMinutes) * 60_000
}
