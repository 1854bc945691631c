import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { finishOperation } from '@/src/db/payments/finishOperation'
import type { Operation } from '@/src/db/payments/operationRow'
import type { Payment } from '@/src/db/payments/paymentRow'
import { planPoll } from '@/src/db/payments/planPoll'
import { backoff } from '@/src/domain/outbox/backoff'
import type { Asked } from '@/src/orders/ports'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

import { failRefund } from '../refunds/syncRefunds'
import { settle } from '../settle'
import { settleTold } from '../settleTold'
import type { Done } from './callProvider'

type Outcome = { operation: Operation; payment: Payment; outcome: Asked<Done> }

/** Soon again at first: the guest waits. In milliseconds. */
const least = 500

/** Writes down what came of an operation, with the money that it moved, in one transaction. */
export async function recordOutcome(req: PayloadRequest, told: Outcome): Promise<void> {
  const { operation, outcome, payment } = told
  await inTransaction(req, async () => {
    const query = await sessionQuery(req)
    const { id } = operation
    switch (outcome.is) {
      case 'done':
        await settleTold(req, payment.id, outcome.result.payment)
        return finishOperation(query, id, { state: 'done', step: outcome.result.step })
      case 'refused':
        await afterRefusal(req, operation, payment, outcome.reason)
        return finishOperation(query, id, { state: 'refused', trouble: outcome.reason })
      case 'later': {
        const wait = outcome.wait ?? Math.max(least, backoff(operation.tries, Math.random))
        return finishOperation(query, id, { state: 'waiting', trouble: outcome.reason, wait })
      }
      case 'unknown': {
        const wait = Math.max(least, backoff(operation.tries, Math.random))
        return finishOperation(query, id, { state: 'unknown', trouble: outcome.reason, wait })
      }
    }
  })
}

async function afterRefusal(
  req: PayloadRequest,
  { amount, key, kind }: Operation,
  payment: Payment,
  reason: string,
): Promise<void> {
  const query = await sessionQuery(req)
  if (kind === 'start') {
    // It never began: the guest may take another way to pay.
    const { currency, isTest, money, providerId } = payment
    const by = { by: 'system', staffId: null, name: '' } as const
    await settle(req, payment.id, { ...money, isOff: true, currency, isTest, providerId, by })
    return
  }
  if (kind === 'refund') await failRefund(req, payment, { amount, key }, reason)
  // Whatever it is that the provider has instead.
  if (payment.providerId !== null) await planPoll(query, payment.id, 0)
  if (kind !== 'capture') return
  await alertManagers(query, {
    title: { ru: 'Удержанные деньги не списались', en: 'Held money could not be captured' },
    text: { ru: `${payment.provider}: ${reason}`, en: `${payment.provider}: ${reason}` },
    url: `/admin/collections/orders/${payment.orderId}`,
    at: { order: payment.orderId },
    once: `capture-refused:${payment.id}`,
  })
}
