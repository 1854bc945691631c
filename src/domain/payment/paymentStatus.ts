import type { PaymentMoney } from './Money'
import { standing } from './standing'

export const paymentStatuses = [
  'pending',
  'authorised',
  'captured',
  'partly-refunded',
  'refunded',
  'off',
] as const

export type PaymentStatus = (typeof paymentStatuses)[number]

/** What is said of a payment: derived from the money, so that no late word can move it back. */
export function paymentStatus(money: PaymentMoney): PaymentStatus {
  const { authorised, captured, net } = standing(money)
  if (captured > 0) return net === captured ? 'captured' : net > 0 ? 'partly-refunded' : 'refunded'
  if (money.isOff) return 'off'
  return authorised > 0 ? 'authorised' : 'pending'
}
