import type { Asked } from '@/src/orders/Asked'
import type { OnlinePayments, PaymentAccount } from '@/src/orders/paymentPort'

import { call, type YookassaServer } from './call'
import { paymentList, type YookassaPayment, yookassaPayment } from './contract'
import { ours } from './toPayment'
import { withRefunds } from './withRefunds'

/** A payment by its number; where only our reference is known, the list since then is looked through. */
export const find =
  (server: YookassaServer): OnlinePayments['find'] =>
  async (account, { providerId, reference, signal, since }) => {
    if (providerId === null) {
      const found = await search(server, account, { reference, since, signal })
      if (found.is !== 'done' || found.result === null) return { ...found, result: null }
      return withRefunds(server, account, found.result, signal)
    }
    const path = `/payments/${encodeURIComponent(providerId)}`
    const answer = await call(server, account, {
      method: 'GET',
      path,
      schema: yookassaPayment,
      signal,
    })
    if (answer.is === 'refused' && answer.reason.includes('not_found')) {
      return { is: 'done', result: null }
    }
    return answer.is === 'done' ? withRefunds(server, account, answer.result, signal) : answer
  }

type Wanted = { reference: string; since: number; signal: AbortSignal }

async function search(
  server: YookassaServer,
  account: PaymentAccount,
  { reference, signal, since }: Wanted,
): Promise<Asked<YookassaPayment | null>> {
  let cursor: string | undefined
  do {
    const page = await call(server, account, {
      method: 'GET',
      path: '/payments',
      query: {
        'created_at.gte': new Date(since).toISOString(),
        limit: '100',
        ...(cursor && { cursor }),
      },
      schema: paymentList,
      signal,
    })
    if (page.is !== 'done') return page
    const found = page.result.items.find(({ metadata }) => metadata?.[ours] === reference)
    if (found) return { is: 'done', result: found }
    cursor = page.result.next_cursor
  } while (cursor)
  return { is: 'done', result: null }
}
