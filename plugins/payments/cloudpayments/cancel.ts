import type { OnlinePayments } from '@/src/orders/paymentPort'

import { call, type CloudpaymentsServer } from './call'
import { nothing } from './contract'
import { find } from './find'
import { readPayment } from './readPayment'
import { unpaid } from './toPayment'

/** Lets a hold go, or calls off the link by which nobody has paid. What is paid stays so, and is answered. */
export const cancel =
  (server: CloudpaymentsServer): OnlinePayments['cancel'] =>
  async (account, { key, providerId, reference, signal }) => {
    const found = await readPayment(server, account, { reference, signal })
    if (found.is !== 'done') return found
    const { Status, TransactionId } = found.result ?? {}
    const now = async () => {
      const after = await find(server)(account, { reference, providerId, since: 0, signal })
      if (after.is !== 'done') return after
      return { is: 'done', result: after.result ?? unpaid(providerId, reference, account) } as const
    }
    if (Status === 'Completed' || Status === 'Cancelled') return now()
    if (Status === 'Authorized') {
      const path = '/payments/void'
      const done = await call(server, account, {
        path,
        key,
        body: { TransactionId },
        schema: nothing,
        signal,
      })
      return done.is === 'done' ? now() : done
    }
    const path = '/orders/cancel'
    const body = { Id: providerId }
    const off = await call(server, account, { path, key, body, schema: nothing, signal })
    if (off.is !== 'done') return off
    return {
      is: 'done',
      result: unpaid(providerId, reference, { isOff: true, isTest: account.isTest }),
    }
  }
