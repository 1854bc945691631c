import type { OrderState } from '../order/OrderState'

import { holdOf } from './holdOf'
import type { PaymentMoney } from './Money'
import { refundable } from './refundable'
import { standing } from './standing'

/** A payment, and what is under way with it. */
export type PaymentInHand = {
  readonly id: number
  /** A provider gives the money back by itself; otherwise staff do. */
  readonly isOnline: boolean
  readonly money: PaymentMoney
  /** Of refunds that were asked for and are not over. */
  readonly refunding: readonly number[]
  /** It was given back by itself before, in vain: a person has to look. */
  readonly hasFailedRefund: boolean
  /** It does not fit what was asked: not touched. */
  readonly isMismatch: boolean
}

export type Consequence =
  | {
      readonly do: 'refund'
      readonly paymentId: number
      readonly amount: number
      readonly why: 'late' | 'surplus'
    }
  | { readonly do: 'cancel'; readonly paymentId: number }
  | { readonly do: 'capture'; readonly paymentId: number; readonly amount: number }
  | { readonly do: 'reopen' }

type OrderInHand = {
  readonly state: OrderState
  readonly total: number
  /** It was called off only because nobody had paid, and may be taken up again. */
  readonly mayReopen: boolean
}

/**
 * What follows from how an order and its payments stand, so that it is paid once and nobody's money is kept: an
 * order that is off gives back what it holds, one that is paid twice the surplus (the newest payment first), a
 * hold is captured when the restaurant has accepted and let go when it is not needed. What was asked for
 * already does not follow again.
 */
export function consequences(
  { mayReopen, state, total }: OrderInHand,
  payments: readonly PaymentInHand[],
): Consequence[] {
  const isOff = state === 'cancelled' || state === 'rejected'
  const online = payments.filter(({ isMismatch, isOnline }) => isOnline && !isMismatch)
  const held = payments.map(({ money, refunding }) => refundable(standing(money).net, refunding))
  const paid = held.reduce((sum, one) => sum + one, 0)
  const secured = payments.reduce((sum, one) => sum + holdOf(one.money), paid)
  if (isOff && mayReopen && secured >= total) return [{ do: 'reopen' }]

  const found: Consequence[] = []
  let surplus = isOff ? paid : Math.max(0, paid - total)
  for (const payment of [...online].reverse()) {
    const left = refundable(standing(payment.money).net, payment.refunding)
    const amount = Math.min(left, surplus)
    if (amount === 0 || payment.hasFailedRefund) continue
    surplus -= amount
    found.push({ do: 'refund', paymentId: payment.id, amount, why: isOff ? 'late' : 'surplus' })
  }
  let due = Math.max(0, total - paid)
  for (const payment of online) {
    const hold = holdOf(payment.money)
    if (hold === 0) continue
    if (isOff || due === 0) found.push({ do: 'cancel', paymentId: payment.id })
    else if (state !== 'placed') {
      const amount = Math.min(hold, due)
      due -= amount
      found.push({ do: 'capture', paymentId: payment.id, amount })
    }
  }
  return found
}
