import type { OnlinePayments, ProviderPayment } from '@/src/orders/paymentPort'

import { call, type YookassaServer } from './call'
import { paymentList } from './contract'
import { withRefunds } from './withRefunds'

/** A page of the payments made in a span of time, with their refunds. */
export const list =
  (server: YookassaServer): OnlinePayments['list'] =>
  async (account, { cursor, from, signal, until }) => {
    const page = await call(server, account, {
      method: 'GET',
      path: '/payments',
      query: {
        'created_at.gte': new Date(from).toISOString(),
        'created_at.lt': new Date(until).toISOString(),
        limit: '100',
        ...(cursor !== null && { cursor }),
      },
      schema: paymentList,
      signal,
    })
    if (page.is !== 'done') return page
    const payments: ProviderPayment[] = []
    for (const item of page.result.items) {
      const whole = await withRefunds(server, account, item, signal)
      if (whole.is !== 'done') return whole
      payments.push(whole.result)
    }
    return { is: 'done', result: { payments, cursor: page.result.next_cursor ?? null } }
  }
