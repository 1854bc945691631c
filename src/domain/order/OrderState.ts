/**
 * Where an order stands. `placed` waits for the restaurant's word; `accepted`, `cooking`, `ready` follow
 * in the kitchen; then it is `on-the-way` (delivery) or `served` (dine-in), and `completed`. `cancelled` and
 * `rejected` are ends as well: called off after it was wanted, and never taken on.
 */
export const orderStates = [
  'placed',
  'accepted',
  'cooking',
  'ready',
  'on-the-way',
  'served',
  'completed',
  'cancelled',
  'rejected',
] as const

export type OrderState = (typeof orderStates)[number]

/** Who moves an order: its guest, a member of staff, the point-of-sale system, or Carte by its own rules. */
export const actors = ['guest', 'staff', 'pos', 'system'] as const

export type Actor = (typeof actors)[number]
