import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { readOrder } from '@/src/db/orders/readOrder'
import { insertRefund } from '@/src/db/payments/insertRefund'
import { lockOrder } from '@/src/db/payments/lockOrder'
import { paymentsOf } from '@/src/db/payments/paymentsOf'
import type { Order } from '@/src/domain/order/Order'
import { standing } from '@/src/domain/payment/standing'

import { settle, type Told } from '../settle'

export type GivenBack =
  | { is: 'given-back'; order: Order }
  /** More than staff hold of this order; nothing was given. */
  | { is: 'too-much'; most: number }
  | { is: 'unknown' }

type Asked = { orderId: number; amount: number; reason: string; by: Told['by'] }

const manual: readonly string[] = ['cash', 'card-on-delivery']

/**
 * Staff have given money back that was taken by hand, the latest payment first. Of two who press at once for
 * more than there is, one is told so.
 */
export async function giveBack(
  req: PayloadRequest,
  { orderId, amount, reason, by }: Asked,
): Promise<GivenBack> {
  return inTransaction(req, async () => {
    await lockOrder(req, orderId)
    const found = await readOrder(req, orderId)
    if (!found) return { is: 'unknown' }
    const held = (await paymentsOf(req, orderId))
      .filter(({ provider }) => manual.includes(provider))
      .map((payment) => ({ payment, net: standing(payment.money).net }))
      .reverse()
    const most = held.reduce((sum, { net }) => sum + net, 0)
    if (amount > most) return { is: 'too-much', most }
    let left = amount
    let order: Order = found.order
    for (const { payment, net } of held) {
      const part = Math.min(left, net)
      if (part === 0) continue
      left -= part
      await insertRefund(req, {
        orderId,
        paymentId: payment.id,
        amount: part,
        state: 'done',
        reason,
        staffId: by.staffId,
        name: by.name,
        key: randomUUID(),
      })
      const { currency, isTest, money, providerId } = payment
      const refunded = money.refunded + part
      const told = { ...money, refunded, providerId, currency, isTest, by, reason }
      const settled = await settle(req, payment.id, told)
      if (settled.is !== 'settled') throw new Error(`A refund of order ${orderId} was not settled.`)
      order = settled.order
    }
    return { is: 'given-back', order }
  })
}
