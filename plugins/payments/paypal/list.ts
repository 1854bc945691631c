import { z } from 'zod'

import type { OnlinePayments, PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import type { Paypal } from './openPaypal'
import { readOrder } from './readOrder'
import { toPayment } from './toPayment'

type ListAsked = Parameters<OnlinePayments['list']>[1]

/** `T00…`: payments (developer.paypal.com/docs/transaction-search/transaction-event-codes). */
const page = z.object({
  transaction_details: z.array(
    z.object({
      transaction_info: z.object({
        transaction_id: z.string(),
        transaction_event_code: z.string(),
      }),
    }),
  ),
  total_pages: z.number(),
})
const capture = z.object({
  supplementary_data: z.object({ related_ids: z.object({ order_id: z.string() }) }),
})

/**
 * A page of what was paid in a span of time. Of each transaction its order is read, which says all of it;
 * PayPal shows transactions in its reports up to three hours late (developer.paypal.com/docs/api/transaction-search).
 */
export async function list(
  call: Paypal,
  account: PaymentAccount,
  { cursor, from, signal, until }: ListAsked,
): ReturnType<OnlinePayments['list']> {
  const number = Number(cursor ?? 1)
  const query = new URLSearchParams({
    start_date: new Date(from).toISOString(),
    end_date: new Date(until).toISOString(),
    fields: 'transaction_info',
    page_size: '100',
    page: String(number),
  })
  const answer = await call(account, {
    method: 'GET',
    path: `/v1/reporting/transactions?${query}`,
    signal,
  })
  if (answer.is !== 'done') return answer
  const { data } = page.safeParse(answer.result)
  if (!data) return { is: 'unknown', reason: 'PayPal: no report' }
  const payments: ProviderPayment[] = []
  for (const { transaction_info: info } of data.transaction_details) {
    if (!info.transaction_event_code.startsWith('T00')) continue
    const path = `/v2/payments/captures/${info.transaction_id}`
    const read = await call(account, { method: 'GET', path, signal })
    if (read.is === 'later' || read.is === 'unknown') return read
    const ids = read.is === 'done' ? capture.safeParse(read.result).data : undefined
    if (!ids) continue
    const providerId = ids.supplementary_data.related_ids.order_id
    const order = await readOrder(call, account, { providerId, signal })
    if (order.is !== 'done') return order
    if (order.result) payments.push(toPayment(order.result, account.isTest))
  }
  const next = number < data.total_pages ? String(number + 1) : null
  return { is: 'done', result: { payments, cursor: next } }
}
