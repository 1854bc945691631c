import type { OnlinePayments } from '@/src/orders/paymentPort'

import type { CloudpaymentsServer } from './call'
import { readPayment } from './readPayment'
import { unpaid } from './toPayment'
import { withRefunds } from './withRefunds'

/**
 * Looks a payment up by our number of its invoice. A link by which nobody has paid is not found: with its number it
 * is open still; without one nobody has seen it, and there is nothing.
 */
export const find =
  (server: CloudpaymentsServer): OnlinePayments['find'] =>
  async (account, { providerId, reference, signal }) => {
    const found = await readPayment(server, account, { reference, signal })
    if (found.is !== 'done') return found
    if (found.result) return withRefunds(server, account, found.result, { providerId, signal })
    return {
      is: 'done',
      result: providerId === null ? null : unpaid(providerId, reference, account),
    }
  }
