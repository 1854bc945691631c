import { lockOrder } from '@/src/db/payments/lockOrder'
import { operationsOf } from '@/src/db/payments/operationsOf'
import { insertOperation } from '@/src/db/payments/insertOperation'
import { paymentsOf } from '@/src/db/payments/paymentsOf'
import { planPoll } from '@/src/db/payments/planPoll'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { paymentStatus } from '@/src/domain/payment/paymentStatus'
import type { Notifier } from '@/src/orders/ports'

import { randomUUID } from 'node:crypto'

import { followUp } from './followUp'
import { closePrepayments } from './receipts/closePrepayments'

/**
 * Hears of every step of an order: an order that is accepted captures what is held for it, one that is called
 * off gives back what it holds, and what was begun and not paid is called off at the provider too; one that is
 * completed settles in a second receipt what its first one called a prepayment.
 */
export const paymentsNotifier: Notifier = {
  changed: async (req, { change: { from, to }, order }) => {
    if (from === to) return
    const isOff = to === 'cancelled' || to === 'rejected'
    if (!isOff && to !== 'accepted' && to !== 'completed') return
    await lockOrder(req, order.id)
    const payments = await paymentsOf(req, order.id)
    await followUp(req, order, payments)
    if (to === 'completed') await closePrepayments(req, order, payments)
    if (!isOff) return
    const query = await sessionQuery(req)
    for (const { accountId, amount, id, money } of payments) {
      if (accountId === null || paymentStatus(money) !== 'pending') continue
      const asked = await operationsOf(query, id)
      if (asked.some(({ kind }) => kind === 'cancel')) continue
      await insertOperation(query, { paymentId: id, kind: 'cancel', key: randomUUID(), amount })
      await planPoll(query, id, 60_000)
    }
  },
}
