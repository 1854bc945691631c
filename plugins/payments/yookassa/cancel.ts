import type { OnlinePayments } from '@/src/orders/paymentPort'

import { call, type YookassaServer } from './call'
import { yookassaPayment } from './contract'
import { toPayment } from './toPayment'

/** Lets a hold go. What is still `pending` YooKassa does not cancel: it ends by itself within an hour. */
export const cancel =
  (server: YookassaServer): OnlinePayments['cancel'] =>
  async (account, { key, providerId, signal }) => {
    const answer = await call(server, account, {
      method: 'POST',
      path: `/payments/${encodeURIComponent(providerId)}/cancel`,
      key,
      // An empty object: YooKassa wants JSON for every POST.
      body: {},
      schema: yookassaPayment,
      signal,
    })
    return answer.is === 'done' ? toPayment(answer.result, null) : answer
  }
