import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { advanceOrder } from '@/src/db/orders/advanceOrder'
import { giveStockBack } from '@/src/db/orders/giveStockBack'
import { readOrder } from '@/src/db/orders/readOrder'
import { releasePromo } from '@/src/db/orders/releasePromo'
import { spendStock } from '@/src/db/orders/spendStock'
import { takeStockAgain } from '@/src/db/orders/takeStockAgain'
import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'
import type { Actor, OrderState } from '@/src/domain/order/OrderState'
import { type Standstill, transition } from '@/src/domain/order/transition'

import { tell } from './tell'

export type Move = {
  orderId: number
  to: OrderState
  by: Actor
  /** Of staff: their account. */
  staffId?: number | null
  /** Who to show in the timeline. */
  name?: string
  reason?: string
}

/** What came of it; `change` of `already` and the like is the last word on where the order stands: `order`. */
export type Moved =
  | { is: 'moved'; order: Order; change: OrderChange }
  | { is: 'still'; reason: Standstill; order: Order }
  | { is: 'unknown' }

/**
 * What an order holds is free again when it is called off: its use of a promo code, and the portions it took from the
 * stop-list; the portions are taken again when it counts after all. Once the kitchen has begun, they are used up.
 */
async function settleHeld(req: PayloadRequest, { id, state }: Pick<Order, 'id' | 'state'>) {
  if (state === 'cancelled' || state === 'rejected') {
    await releasePromo(req, id)
    await giveStockBack(req, id)
  } else if (state === 'placed') await takeStockAgain(req, id)
  else if (state !== 'accepted') await spendStock(req, id)
}

/** Others may move the same order in between so often. */
const mostTries = 20

/**
 * Takes an order to a state, if the rules let this actor: the change, its entry in the timeline and
 * whatever must leave because of it, in one transaction. Of two who press different buttons at once one
 * wins, and the other is told where the order stands by then. A late word of the POS is noted in the
 * timeline and moves nothing.
 */
export async function moveOrder(req: PayloadRequest, move: Move): Promise<Moved> {
  return inTransaction(req, async () => {
    for (let tried = 0; tried < mostTries; tried += 1) {
      const found = await readOrder(req, move.orderId)
      if (!found) return { is: 'unknown' }
      const { order, seq } = found
      const result = transition(order, move.to, move.by)
      const isLateWord = result.is === 'still' && result.reason === 'behind' && move.by === 'pos'
      if (result.is === 'still' && !isLateWord) return { ...result, order }
      const to = result.is === 'moved' ? result.to : order.state
      const change: OrderChange = {
        orderId: order.id,
        seq: seq + 1,
        from: order.state,
        to,
        at: Date.now(),
        by: move.by,
        staffId: move.staffId ?? null,
        name: move.name ?? '',
        reason: isLateWord ? `${move.to} ${move.reason ?? ''}`.trim() : (move.reason ?? ''),
      }
      if (!(await advanceOrder(req, change))) continue
      const after = { ...order, state: to }
      if (result.is === 'still') return { ...result, order: after }
      await settleHeld(req, after)
      await tell(req, after, change)
      return { is: 'moved', order: after, change }
    }
    throw new Error(`Order ${move.orderId} changes faster than it can be moved.`)
  })
}
