import type { PayloadRequest } from 'payload'

import { isStopped } from '@/src/db/orders/isStopped'
import { readOrder } from '@/src/db/orders/readOrder'
import { readOrdering } from '@/src/db/orders/readOrdering'
import { findPayment } from '@/src/db/payments/findPayment'
import type { PayAsked, PayVerdict } from '@/src/orders/ports'

/**
 * Whether a guest may pay now, for providers that ask before they take money: the payment is ours, of that
 * account and that sum, its order still waits for it, and nothing of it has run out since.
 */
export async function mayPay(
  req: PayloadRequest,
  { accountId, amount, currency, isTest, reference }: PayAsked,
): Promise<PayVerdict> {
  const payment =
    reference === null
      ? null
      : await findPayment(req, { reference, provider: null, providerId: null })
  if (!payment || payment.accountId !== accountId || payment.isTest !== isTest) {
    return 'unknown-payment'
  }
  if (payment.amount !== amount || payment.currency !== currency.toUpperCase())
    return 'wrong-amount'
  const found = await readOrder(req, payment.orderId)
  if (!found) return 'unknown-payment'
  const { order } = found
  if (payment.money.isOff || order.paid >= order.total) return 'closed'
  if (order.state === 'cancelled' || order.state === 'rejected') {
    return order.awaitsPayment ? 'expired' : 'closed'
  }
  const { rules, unpaidMinutes } = await readOrdering(req, order.locationId)
  if (rules.pause !== null && order.state === 'placed') return 'closed'
  if (order.awaitsPayment && (await isStopped(req, order))) return 'closed'
  const isLate = Date.now() - payment.createdAt > unpaidMinutes * 60_000
  return isLate && order.awaitsPayment ? 'expired' : 'fine'
}
