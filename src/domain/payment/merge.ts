import type { PaymentMoney } from './Money'

/**
 * What is known of a payment together with what is told of it now: the larger of each figure. Commutative,
 * associative and idempotent, so that no order of telling matters.
 */
export function merge(known: PaymentMoney, told: PaymentMoney): PaymentMoney {
  return {
    authorised: Math.max(known.authorised, told.authorised),
    captured: Math.max(known.captured, told.captured),
    refunded: Math.max(known.refunded, told.refunded),
    unrefunded: Math.max(known.unrefunded, told.unrefunded),
    isOff: known.isOff || told.isOff,
  }
}
