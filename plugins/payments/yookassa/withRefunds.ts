import type { Asked } from '@/src/orders/Asked'
import type { PaymentAccount, ProviderPayment } from '@/src/orders/paymentPort'

import { call, type YookassaServer } from './call'
import { refundList, type YookassaPayment, type YookassaRefund } from './contract'
import { toPayment } from './toPayment'

/** A payment together with all its refunds, which YooKassa keeps apart and whose failures it does not tell. */
export async function withRefunds(
  server: YookassaServer,
  account: PaymentAccount,
  payment: YookassaPayment,
  signal: AbortSignal,
): Promise<Asked<ProviderPayment>> {
  if (payment.status !== 'succeeded') return toPayment(payment, [])
  const refunds: YookassaRefund[] = []
  let cursor: string | undefined
  do {
    const page = await call(server, account, {
      method: 'GET',
      path: '/refunds',
      query: { payment_id: payment.id, limit: '100', ...(cursor && { cursor }) },
      schema: refundList,
      signal,
    })
    if (page.is !== 'done') return page
    refunds.push(...page.result.items)
    cursor = page.result.next_cursor
  } while (cursor)
  return toPayment(payment, refunds)
}
