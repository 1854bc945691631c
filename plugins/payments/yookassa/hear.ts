import type { OnlinePayments } from '@/src/orders/paymentPort'

import type { YookassaServer } from './call'
import { notification } from './contract'
import { isFrom } from './isFrom'
import { networks } from './networks'
import { ours } from './toPayment'

const minute = 60_000

/**
 * YooKassa signs nothing: a notification counts only from its networks, and even then all that is believed is
 * which payment to look at. What became of that is asked at YooKassa itself.
 */
export const hear =
  ({ webhooksFrom = networks }: YookassaServer): OnlinePayments['hear'] =>
  ({ address, now, raw }) => {
    if (!isFrom(webhooksFrom, address)) return { is: 'forged', status: 403 }
    const { data: told } = notification.safeParse(parse(raw))
    if (!told) return { is: 'ignored' }
    const { event, object } = told
    if (!/^(payment|refund)\./.test(event)) return { is: 'ignored' }
    const isRefund = event.startsWith('refund.')
    return {
      is: 'told',
      accountId: null,
      // Told again, it is looked at again: nothing in it is believed, so that nothing is lost by it.
      eventId: `${event} ${object.id} ${object.status} ${Math.floor(now / minute)}`,
      reference: isRefund ? null : (object.metadata?.[ours] ?? null),
      providerId: isRefund ? (object.payment_id ?? null) : object.id,
      payment: null,
      claimsPaid: event === 'payment.succeeded',
    }
  }

function parse(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8'))
  } catch {
    return undefined
  }
}
