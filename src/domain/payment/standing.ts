import type { PaymentMoney } from './Money'

/** How a payment stands: refunded ≤ captured ≤ authorised; `net` is what we hold. */
export type Standing = {
  readonly authorised: number
  readonly captured: number
  readonly refunded: number
  readonly net: number
}

/**
 * How a payment stands by what has been told so far. What follows from a figure is taken as told: what was
 * refunded had been captured, what was captured had been authorised; failed refunds are no refunds.
 */
export function standing(money: PaymentMoney): Standing {
  const refunded = Math.max(0, money.refunded - money.unrefunded)
  const captured = Math.max(money.captured, refunded)
  const authorised = Math.max(money.authorised, captured)
  return { authorised, captured, refunded, net: captured - refunded }
}
