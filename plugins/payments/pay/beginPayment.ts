import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { inTransaction } from '@/src/db/inTransaction'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { Query } from '@/src/db/menuModel/Query'
import { readOrder } from '@/src/db/orders/readOrder'
import { insertOperation } from '@/src/db/payments/insertOperation'
import { insertPayment } from '@/src/db/payments/insertPayment'
import { lockOrder } from '@/src/db/payments/lockOrder'
import { operationsOf } from '@/src/db/payments/operationsOf'
import type { Payment } from '@/src/db/payments/paymentRow'
import { paymentsOf } from '@/src/db/payments/paymentsOf'
import { planPoll } from '@/src/db/payments/planPoll'
import type { Order } from '@/src/domain/order/Order'
import { payableOf } from '@/src/domain/payment/payableOf'
import { paymentStatus } from '@/src/domain/payment/paymentStatus'

import type { KnownAccount } from '../accounts/readAccounts'
import { usableAccounts } from '../accounts/usableAccounts'
import { portFor } from '../portFor'

export type Begun =
  | { is: 'begun'; operationId: number; paymentId: number; provider: string }
  /** It is paid, held, given back, called off, or over. */
  | { is: 'nothing-due'; order: Order }
  | { is: 'cannot-pay-so'; ways: string[] }
  /** The receipt has to go somewhere: an email or a phone is needed first. */
  | { is: 'no-contact' }
  | { is: 'unknown' }

type Asking = {
  orderId: number
  /** Null: what the order was placed with, else the preferred one. */
  provider: string | null
  returnUrl: string
  /** The guest's browser shows no forms of providers. */
  wantsPage?: boolean
}

/**
 * Begins to pay for an order, or finds what was begun: two tabs, two presses and two processes come to one
 * payment. What was begun with another provider or for another sum is called off there. The provider itself is
 * called afterwards, by `performOperation`.
 */
export async function beginPayment(
  req: PayloadRequest,
  { orderId, provider, returnUrl, wantsPage = false }: Asking,
): Promise<Begun> {
  return inTransaction(req, async () => {
    await lockOrder(req, orderId)
    const found = await readOrder(req, orderId)
    if (!found) return { is: 'unknown' }
    const { order } = found
    const payments = await paymentsOf(req, orderId)
    const due = payableOf(
      order,
      payments.map(({ money }) => money),
    )
    if (due === 0) return { is: 'nothing-due', order }

    const query = await sessionQuery(req)
    const accounts = (await usableAccounts(req.payload, order.locationId, query)).filter((one) => {
      const currencies = portFor(req.payload, one.provider)?.currencies
      return !currencies || currencies.includes(order.currency)
    })
    const account = provider
      ? accounts.find((one) => one.provider === provider)
      : (accounts.find((one) => one.provider === order.payBy) ?? accounts[0])
    if (!account) return { is: 'cannot-pay-so', ways: accounts.map((one) => one.provider) }
    const { email, phone } = order.guest
    if (account.sendsReceipts && !email && !phone) return { is: 'no-contact' }

    const open = payments.filter(
      ({ accountId, money }) => accountId !== null && paymentStatus(money) === 'pending',
    )
    const begun = await sameAs(query, open, { account, due, wantsPage })
    for (const other of open) if (other.id !== begun?.paymentId) await callOff(query, other)
    if (begun) return { is: 'begun', ...begun, provider: account.provider }

    const payment = await insertPayment(req, {
      orderId,
      provider: account.provider,
      accountId: account.id,
      amount: due,
      currency: order.currency,
      isTest: account.isTest,
      key: randomUUID(),
    })
    const { id: paymentId, reference: key } = payment
    const { id } = await insertOperation(query, {
      paymentId,
      kind: 'start',
      key,
      amount: due,
      returnUrl,
      wantsPage,
    })
    await query(z.object({}), 'update orders set pay_by = $2 where id = $1', [
      orderId,
      account.provider,
    ])
    return { is: 'begun', operationId: id, paymentId, provider: account.provider }
  })
}

async function sameAs(
  query: Query,
  open: readonly Payment[],
  { account, due, wantsPage }: { account: KnownAccount; due: number; wantsPage: boolean },
): Promise<{ operationId: number; paymentId: number } | null> {
  for (const { accountId, amount, id } of [...open].reverse()) {
    if (accountId !== account.id || amount !== due) continue
    const operations = await operationsOf(query, id)
    const start = operations.find(({ kind, state }) => kind === 'start' && state !== 'refused')
    const isCalledOff = operations.some(({ kind }) => kind === 'cancel')
    // A form is no page.
    if (wantsPage && start?.step?.kind === 'form') continue
    if (start && !isCalledOff) return { operationId: start.id, paymentId: id }
  }
  return null
}

/** The guest pays another way: the provider is told, and looked at in case the guest pays there all the same. */
async function callOff(query: Query, { amount, id: paymentId }: Payment): Promise<void> {
  const asked = await operationsOf(query, paymentId)
  if (asked.some(({ kind, state }) => kind === 'cancel' && state !== 'refused')) return
  await insertOperation(query, { paymentId, kind: 'cancel', key: randomUUID(), amount })
  await planPoll(query, paymentId, 60_000)
}
