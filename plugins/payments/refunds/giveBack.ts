import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { whoAsks } from '@/src/db/audit/whoAsks'
import { inTransaction } from '@/src/db/inTransaction'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { readOrder } from '@/src/db/orders/readOrder'
import { insertRefund } from '@/src/db/payments/insertRefund'
import { lockOrder } from '@/src/db/payments/lockOrder'
import type { Payment } from '@/src/db/payments/paymentRow'
import { paymentsOf } from '@/src/db/payments/paymentsOf'
import type { AuditWay } from '@/src/domain/audit/AuditEntry'
import type { Order } from '@/src/domain/order/Order'
import { refundable } from '@/src/domain/payment/refundable'
import { standing } from '@/src/domain/payment/standing'

import { settle, type Told } from '../settle'

import { askRefund } from './askRefund'
import { refundsOf } from './refundsOf'

export type GivenBack =
  /** `asked`: what providers are to be asked for now; the rest was given by hand. */
  | { is: 'given-back'; order: Order; asked: number[] }
  /** More than is held of this order; nothing was given. */
  | { is: 'too-much'; most: number }
  | { is: 'unknown' }

type Asked = { orderId: number; amount: number; reason: string; by: Told['by'] }

/**
 * Gives money of an order back, the latest payment first: through its provider, which is asked afterwards, or by
 * hand. Of two who press at once for more than there is, one is told so.
 */
export async function giveBack(
  req: PayloadRequest,
  { orderId, amount, reason, by }: Asked,
): Promise<GivenBack> {
  return inTransaction(req, async () => {
    await lockOrder(req, orderId)
    const found = await readOrder(req, orderId)
    if (!found) return { is: 'unknown' }
    const query = await sessionQuery(req)
    const held: { payment: Payment; net: number }[] = []
    for (const payment of (await paymentsOf(req, orderId)).reverse()) {
      const underWay = (await refundsOf(query, payment.id))
        .filter(({ state }) => state === 'pending' || state === 'unknown')
        .map((refund) => refund.amount)
      held.push({ payment, net: refundable(standing(payment.money).net, underWay) })
    }
    const via = viaOf(req, by)
    const most = held.reduce((sum, { net }) => sum + net, 0)
    if (amount > most) return { is: 'too-much', most }
    let left = amount
    const asked: number[] = []
    let order: Order = found.order
    for (const { payment, net } of held) {
      const part = Math.min(left, net)
      if (part === 0) continue
      left -= part
      if (payment.accountId !== null) {
        const { name, staffId } = by
        asked.push(await askRefund(req, { payment, amount: part, reason, staffId, name, via }))
        continue
      }
      await insertRefund(req, {
        orderId,
        paymentId: payment.id,
        amount: part,
        state: 'done',
        reason,
        staffId: by.staffId,
        name: by.name,
        via,
        key: randomUUID(),
      })
      const { currency, isTest, money, providerId } = payment
      const refunded = money.refunded + part
      const told = { ...money, refunded, providerId, currency, isTest, by, reason }
      const settled = await settle(req, payment.id, told)
      if (settled.is !== 'settled') throw new Error(`A refund of order ${orderId} was not settled.`)
      order = settled.order
    }
    return { is: 'given-back', order, asked }
  })
}

/** Staff are staff without an account too: one who was asked for in a chat, or has been deleted. */
function viaOf(req: PayloadRequest, { by }: Asked['by']): AuditWay {
  if (req.user) return whoAsks(req).via
  return by === 'staff' ? 'staff' : 'program'
}
