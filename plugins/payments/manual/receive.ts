import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { readOrder } from '@/src/db/orders/readOrder'
import { insertPayment } from '@/src/db/payments/insertPayment'
import { lockOrder } from '@/src/db/payments/lockOrder'
import { paymentsOf } from '@/src/db/payments/paymentsOf'
import type { Order } from '@/src/domain/order/Order'
import { dueOf } from '@/src/domain/payment/dueOf'
import { noMoney } from '@/src/domain/payment/Money'

import { settle, type Told } from '../settle'

export type Received =
  { is: 'received'; order: Order } | { is: 'nothing-due'; order: Order } | { is: 'unknown' }

type Asked = { orderId: number; provider: 'card-on-delivery' | 'cash'; by: Told['by'] }

/** Staff have taken what was still due for an order. Pressed twice, or by two, it is taken once. */
export async function receive(
  req: PayloadRequest,
  { orderId, provider, by }: Asked,
): Promise<Received> {
  return inTransaction(req, async () => {
    await lockOrder(req, orderId)
    const found = await readOrder(req, orderId)
    if (!found) return { is: 'unknown' }
    const { order } = found
    const before = await paymentsOf(req, orderId)
    const due = dueOf(
      order,
      before.map(({ money }) => money),
    )
    if (due === 0) return { is: 'nothing-due', order }
    const { currency } = order
    const asked = { orderId, provider, amount: due, currency, isTest: false, key: randomUUID() }
    const payment = await insertPayment(req, asked)
    const settled = await settle(req, payment.id, {
      ...noMoney,
      authorised: due,
      captured: due,
      providerId: `${provider}-${payment.id}`,
      currency,
      isTest: false,
      by,
    })
    if (settled.is !== 'settled') throw new Error(`The money of order ${orderId} was not settled.`)
    return { is: 'received', order: settled.order }
  })
}
