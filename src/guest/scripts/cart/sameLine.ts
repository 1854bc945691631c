import type { CartLine } from './Cart'

/** Whether two lines are of one dish, chosen in the same way. */
export function sameLine(one: CartLine, other: CartLine): boolean {
  return said(one) === said(other)
}

function said({ dish_id, size, groups, choices, comment }: CartLine): string {
  return JSON.stringify([dish_id, size, groups, choices, comment])
}
