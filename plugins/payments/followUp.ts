import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { Query } from '@/src/db/menuModel/Query'
import { insertOperation } from '@/src/db/payments/insertOperation'
import { operationsOf } from '@/src/db/payments/operationsOf'
import type { Payment } from '@/src/db/payments/paymentRow'
import { formatMoney } from '@/src/domain/money/formatMoney'
import type { Order } from '@/src/domain/order/Order'
import {
  type Consequence,
  consequences,
  type PaymentInHand,
} from '@/src/domain/payment/consequences'
import { moveOrder } from '@/src/orders/moveOrder'
import { wayName } from '@/src/orders/wayName'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

import { askRefund } from './refunds/askRefund'
import { refundsOf } from './refunds/refundsOf'

const carte = { staffId: null, name: 'Carte' }

/**
 * Writes down what follows from how an order and its payments stand: refunds, captures, holds let go. For those
 * who hold the order's lock; called again, nothing follows twice.
 */
export async function followUp(
  req: PayloadRequest,
  order: Order,
  payments: readonly Payment[],
): Promise<void> {
  if (!payments.some(({ accountId }) => accountId !== null)) return
  const query = await sessionQuery(req)
  const inHand: PaymentInHand[] = []
  for (const { accountId, id, mismatch, money } of payments) {
    const refunds = await refundsOf(query, id)
    inHand.push({
      id,
      isOnline: accountId !== null,
      money,
      refunding: refunds
        .filter(({ state }) => state === 'pending' || state === 'unknown')
        .map(({ amount }) => amount),
      hasFailedRefund: refunds.some(({ name, state }) => state === 'failed' && name === carte.name),
      isMismatch: mismatch !== null,
    })
  }
  const mayReopen = order.state === 'cancelled' && (await wasUnpaid(query, order.id))
  for (const one of consequences({ ...order, mayReopen }, inHand)) {
    await follow(req, order, payments, one)
  }
}

async function follow(
  req: PayloadRequest,
  order: Order,
  payments: readonly Payment[],
  one: Consequence,
): Promise<void> {
  if (one.do === 'reopen') {
    await moveOrder(req, { orderId: order.id, to: 'placed', by: 'system', reason: 'Оплачен' })
    return
  }
  const payment = payments.find(({ id }) => id === one.paymentId)
  if (!payment) return
  if (one.do === 'refund') {
    const reason = one.why === 'late' ? 'Заказ отменён' : 'Оплачен дважды'
    await askRefund(req, { payment, amount: one.amount, reason, via: 'program', ...carte })
    if (one.why === 'surplus') await tellSurplus(req, order, payment, one.amount)
    return
  }
  const query = await sessionQuery(req)
  const asked = await operationsOf(query, payment.id)
  if (asked.some(({ kind, state }) => kind === one.do && state !== 'refused')) return
  const amount = one.do === 'capture' ? one.amount : payment.amount
  await insertOperation(query, { paymentId: payment.id, kind: one.do, key: randomUUID(), amount })
}

/** Whether it was Carte that called the order off, because nobody had paid, and the settings let it come back. */
async function wasUnpaid(query: Query, orderId: number): Promise<boolean> {
  const [last] = await query(
    z.object({ by: z.string(), late: z.string().nullable() }),
    `select by, (select late_payment::text from order_settings limit 1) as late from order_events
     where order_id = $1 and "to" = 'cancelled' and "from" <> 'cancelled' order by seq desc limit 1`,
    [orderId],
  )
  return last?.by === 'system' && last.late === 'reopen'
}

async function tellSurplus(
  req: PayloadRequest,
  { currency, id, number }: Order,
  { id: paymentId, provider }: Payment,
  amount: number,
): Promise<void> {
  await alertManagers(await sessionQuery(req), {
    title: { ru: `Заказ № ${number} оплачен дважды`, en: `Order ${number} was paid twice` },
    text: {
      ru: `Лишние ${formatMoney(amount, currency, 'ru')} возвращаем: ${wayName(req.payload, provider, 'ru')}.`,
      en: `The surplus of ${formatMoney(amount, currency, 'en')} goes back: ${wayName(req.payload, provider, 'en')}.`,
    },
    url: `/admin/collections/orders/${id}`,
    at: { order: id },
    once: `paid-twice:${id}:${paymentId}:${amount}`,
  })
}
