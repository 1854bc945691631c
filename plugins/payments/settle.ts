import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { advanceOrder } from '@/src/db/orders/advanceOrder'
import { readOrder } from '@/src/db/orders/readOrder'
import { readOrdering } from '@/src/db/orders/readOrdering'
import { lockOrder } from '@/src/db/payments/lockOrder'
import { paymentsOf } from '@/src/db/payments/paymentsOf'
import { readPayment } from '@/src/db/payments/readPayment'
import { writeMoney } from '@/src/db/payments/writeMoney'
import { writePaid } from '@/src/db/payments/writePaid'
import { formatMoney } from '@/src/domain/money/formatMoney'
import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'
import { merge } from '@/src/domain/payment/merge'
import type { PaymentMoney } from '@/src/domain/payment/Money'
import { securedBy } from '@/src/domain/payment/securedBy'
import { standing } from '@/src/domain/payment/standing'
import { type Mismatch, whyWrong } from '@/src/domain/payment/whyWrong'
import { moveOrder } from '@/src/orders/moveOrder'
import { tell } from '@/src/orders/tell'
import { wayName } from '@/src/orders/wayName'

import { followUp } from './followUp'
import { tellMismatch } from './tellMismatch'

/** What is told of a payment: by a provider, re-fetched or signed, or by staff of money in their hands. */
export type Told = PaymentMoney & {
  providerId: string | null
  currency: string
  isTest: boolean
  by: Pick<OrderChange, 'by' | 'name' | 'staffId'>
  /** Of a refund: why. */
  reason?: string
}

export type Settled =
  | { is: 'settled' | 'known'; order: Order }
  /** It does not fit what was asked: noted at the payment, and not counted. */
  | { is: 'mismatch'; mismatch: Mismatch; order: Order }
  | { is: 'unknown' }

/**
 * The only place where money moves. Takes what is told of a payment together with what is known, and writes
 * payment, order and timeline in one transaction, under a lock of the order: told twice, late or by many at
 * once it comes to the same. An order that awaited its payment goes on when all of it is there.
 */
export async function settle(req: PayloadRequest, paymentId: number, told: Told): Promise<Settled> {
  return inTransaction(req, async () => {
    const orderId = (await readPayment(req, paymentId))?.orderId
    if (orderId === undefined) return { is: 'unknown' }
    await lockOrder(req, orderId)
    const payment = await readPayment(req, paymentId)
    const found = await readOrder(req, orderId)
    if (!payment || !found) return { is: 'unknown' }
    const { order, seq } = found

    const mismatch = whyWrong(payment, told)
    if (mismatch) {
      await writeMoney(req, { ...payment, mismatch })
      if (payment.mismatch !== mismatch) await tellMismatch(req, order, payment, mismatch)
      return { is: 'mismatch', mismatch, order }
    }
    const money = merge(payment.money, told)
    await writeMoney(req, { ...payment, money, providerId: told.providerId })
    const all = await paymentsOf(req, orderId)
    const paid = all.reduce((sum, one) => sum + standing(one.money).net, 0)
    const secured = all.reduce((sum, one) => sum + securedBy(one.money), 0)
    const awaitsPayment = order.awaitsPayment && secured < order.total
    if (paid === order.paid && awaitsPayment === order.awaitsPayment) {
      await followUp(req, order, all)
      return { is: 'known', order }
    }

    await writePaid(req, { orderId, paid, awaitsPayment })
    const after: Order = { ...order, paid, awaitsPayment }
    const difference = paid - order.paid || securedBy(money)
    const sum = formatMoney(difference, order.currency, 'ru')
    const change: OrderChange = {
      orderId,
      seq: seq + 1,
      from: order.state,
      to: order.state,
      at: Date.now(),
      ...told.by,
      reason: [
        paid === order.paid ? `удержано ${sum}` : difference > 0 ? `+${sum}` : sum,
        wayName(req.payload, payment.provider, 'ru'),
        told.reason,
      ]
        .filter(Boolean)
        .join(', '),
    }
    // Under the lock nobody else can have moved it.
    if (!(await advanceOrder(req, change))) throw new Error(`Order ${orderId} was moved.`)
    await tell(req, after, change)
    await followUp(req, after, all)
    if (!order.awaitsPayment || after.awaitsPayment) return { is: 'settled', order: after }
    const { acceptsByItself } = await readOrdering(req, order.locationId)
    if (!acceptsByItself) return { is: 'settled', order: after }
    const moved = await moveOrder(req, { orderId, to: 'accepted', by: 'system' })
    return { is: 'settled', order: moved.is === 'moved' ? moved.order : after }
  })
}
