import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { readOrder } from '@/src/db/orders/readOrder'
import { claimOperation } from '@/src/db/payments/claimOperation'
import type { Operation } from '@/src/db/payments/operationRow'
import type { Payment } from '@/src/db/payments/paymentRow'
import { operationsOf } from '@/src/db/payments/operationsOf'
import { readPayment } from '@/src/db/payments/readPayment'
import { rekeyOperation } from '@/src/db/payments/rekeyOperation'
import { howToAsk } from '@/src/domain/payment/howToAsk'
import type { Order } from '@/src/domain/order/Order'
import type { Asked } from '@/src/orders/ports'

import { accountOf } from '../accounts/accountOf'
import { keepReceipt } from '../receipts/keepReceipt'
import { breakerOf } from './breakerOf'
import { callProvider, type Done } from './callProvider'
import { lookUp } from './lookUp'
import { recordOutcome } from './recordOutcome'

/**
 * Does one operation that is due, this one or any: claimed and written down first, the provider called outside of
 * any transaction, the outcome recorded by one. Killed anywhere in between, it is done again by somebody else
 * under the same key. Returns whether there was one.
 */
export async function performOperation(payload: Payload, id: number | null): Promise<boolean> {
  const query = openQuery(payload.db.pool)
  const operation = await claimOperation(query, id)
  if (!operation) return false
  const req = await createLocalReq({}, payload)
  const payment = await readPayment(req, operation.payment_id)
  const found = payment && (await readOrder(req, payment.orderId))
  if (!payment || !found) throw new Error(`The payment of operation ${operation.id} is gone.`)
  const outcome = await ask(payload, operation, payment, found.order)
  await recordOutcome(await createLocalReq({}, payload), { operation, payment, outcome })
  return true
}

async function ask(
  payload: Payload,
  operation: Operation,
  payment: Payment,
  order: Order,
): Promise<Asked<Done>> {
  const query = openQuery(payload.db.pool)
  const others = await operationsOf(query, payment.id)
  const isOff =
    order.state === 'cancelled' ||
    order.state === 'rejected' ||
    others.some(({ kind }) => kind === 'cancel')
  if (operation.kind === 'start' && operation.asked === null && isOff) {
    return { is: 'refused', reason: 'Отменён раньше, чем начался.' }
  }
  if (operation.kind !== 'start' && payment.providerId === null) {
    const start = others.find(({ kind }) => kind === 'start')
    const isOpen = start?.state === 'waiting' || start?.state === 'unknown'
    if (isOpen) return { is: 'later', reason: 'Платёж ещё не начался.', wait: 2_000 }
  }
  const found = await accountOf(payload, payment)
  if (typeof found === 'string') return { is: 'later', reason: found, wait: 60_000 }
  const { account, port } = found
  const breaker = breakerOf(account.id)
  if (!breaker.mayCall()) return { is: 'later', reason: 'Провайдер не отвечает.', wait: 5_000 }

  const asking = { account, operation, payment, port }
  if (howToAsk(operation, port.keyWindow, Date.now()) === 'look-up') {
    const there = await lookUp(asking)
    if (there.is !== 'done') {
      breaker.failed()
      return there.is === 'refused' ? { is: 'unknown', reason: there.reason } : there
    }
    breaker.succeeded()
    if (there.result) return { is: 'done', result: there.result }
    // Nothing came of it, and nothing can any more: the guest has no page of it.
    if (operation.kind === 'start' && isOff) {
      return { is: 'refused', reason: 'Отменён раньше, чем начался.' }
    }
    const key = randomUUID()
    await rekeyOperation(query, operation.id, key)
    operation = { ...operation, key }
  }
  const receipt = await keepReceipt(payload, { account, operation, order, payment })
  const outcome = await callProvider({ ...asking, operation, order, receipt })
  if (outcome.is === 'done' || outcome.is === 'refused') breaker.succeeded()
  else breaker.failed()
  return outcome
}
