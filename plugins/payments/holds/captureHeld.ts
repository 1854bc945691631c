import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { advanceOrder } from '@/src/db/orders/advanceOrder'
import { readOrder } from '@/src/db/orders/readOrder'
import { holdsOf } from '@/src/db/payments/holdsOf'
import { insertOperation } from '@/src/db/payments/insertOperation'
import { lockOrder } from '@/src/db/payments/lockOrder'
import { formatMoney } from '@/src/domain/money/formatMoney'
import type { OrderChange } from '@/src/domain/order/OrderChange'
import { tell } from '@/src/orders/tell'

export type Captured =
  | { is: 'asked'; operationId: number }
  /** More than is held of this order, or nothing is; nothing was asked. */
  | { is: 'too-much'; most: number }
  | { is: 'unknown' }

type Asking = {
  orderId: number
  amount: number
  reason: string
  by: Pick<OrderChange, 'by' | 'name' | 'staffId'>
}

/**
 * Writes down that of held money a part is captured; the provider lets the rest go, and nobody owes it any more.
 * Who wanted it, and why, stands in the timeline. Of two who press at once one is told that nothing is held.
 */
export async function captureHeld(
  req: PayloadRequest,
  { amount, by, orderId, reason }: Asking,
): Promise<Captured> {
  return inTransaction(req, async () => {
    await lockOrder(req, orderId)
    const found = await readOrder(req, orderId)
    if (!found) return { is: 'unknown' }
    const { order, seq } = found
    const holds = await holdsOf(req, orderId)
    const most = Math.max(0, ...holds.map(({ held }) => held))
    const hold = holds.find(({ held }) => held >= amount)
    if (!hold) return { is: 'too-much', most }
    const query = await sessionQuery(req)
    const paymentId = hold.payment.id
    const asked = { paymentId, kind: 'capture', key: randomUUID(), amount, reason } as const
    const { id: operationId } = await insertOperation(query, asked)
    const money = (sum: number) => formatMoney(sum, order.currency, 'ru')
    const change: OrderChange = {
      orderId,
      seq: seq + 1,
      from: order.state,
      to: order.state,
      at: Date.now(),
      ...by,
      reason: `списать ${money(amount)} из ${money(hold.held)}, ${reason}`,
    }
    // Under the lock nobody else can have moved it.
    if (!(await advanceOrder(req, change))) throw new Error(`Order ${orderId} was moved.`)
    await tell(req, order, change)
    return { is: 'asked', operationId }
  })
}
