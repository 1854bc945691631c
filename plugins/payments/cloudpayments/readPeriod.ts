import type { Asked } from '@/src/orders/Asked'
import type { PaymentAccount } from '@/src/orders/paymentPort'

import { call, type CloudpaymentsServer } from './call'
import { type CloudTransaction, transactionPage } from './contract'

/** Pages that are read at most: beyond, nobody knows. */
const mostPages = 300

type Period = { from: number; until: number; signal: AbortSignal }

/**
 * All transactions that began in a span of time (epoch milliseconds), whatever they are. How many stand on a page
 * is not said: pages are read until one is empty (developers.cloudpayments.ru/#vygruzka-spiska-tranzaktsiy-za-proizvolnyy-period).
 */
export async function readPeriod(
  server: CloudpaymentsServer,
  account: PaymentAccount,
  { from, signal, until }: Period,
): Promise<Asked<CloudTransaction[]>> {
  const all: CloudTransaction[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const found = await call(server, account, {
      path: '/v2/payments/list',
      body: { PageNumber: page, CreatedDateGte: written(from), CreatedDateLte: written(until) },
      schema: transactionPage,
      signal,
    })
    if (found.is !== 'done') return found
    if (found.result.length === 0) return { is: 'done', result: all }
    all.push(...found.result)
  }
  return { is: 'unknown', reason: 'CloudPayments: слишком много операций' }
}

/** When a transaction began, epoch milliseconds; NaN for what is no date of theirs. */
export function createdAt({ CreatedDate }: CloudTransaction): number {
  return Number(/^\/Date\((\d+)\)\/$/.exec(CreatedDate)?.[1] ?? NaN)
}

const written = (time: number) => `${new Date(time).toISOString().slice(0, 19)}+00:00`
