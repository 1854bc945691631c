import {
  type CloudpaymentsStand,
  startCloudpayments,
} from '@/sandbox/cloudpayments/startCloudpayments'

import type { Stand, StandFault } from './Stand'
import { refuse } from './refuse'
import { webhooksOf } from './webhooksOf'

/**
 * CloudPayments as the suite knows providers. It does not ask before it takes money, as a new site does not: what a
 * Check does is seen in cloudpaymentsCheck.
 */
export async function cloudpaymentsStand(started?: CloudpaymentsStand): Promise<Stand> {
  const cloudpayments = started ?? (await startCloudpayments())
  const { site, webhooks } = cloudpayments
  const newest = () => [...site.orders.keys()].at(-1) ?? ''
  const paths = { start: '/orders/create', refund: '/payments/refund' }
  const faults = {
    'lost-before': { is: 'dropBefore' },
    'lost-after': { is: 'dropAfter' },
    failed: { is: 'answer', status: 500, body: { Success: false, Message: 'Internal error' } },
    busy: { is: 'answer', status: 429, headers: { 'retry-after': '1' } },
    html: { is: 'answer', status: 200, body: '<html>Bad gateway</html>' },
  } as const satisfies Record<StandFault, unknown>
  return {
    provider: 'cloudpayments',
    isPatient: true,
    isUnseen: true,
    isChecked: cloudpayments.isChecked,
    environment: { CLOUDPAYMENTS_API_URL: cloudpayments.url },
    keys: {
      cloudpaymentsPublicId: cloudpayments.publicId,
      cloudpaymentsApiSecret: cloudpayments.apiSecret,
    },
    listenAt: cloudpayments.listenAt,
    approve: (id = newest()) => site.approve(id),
    decline: (id = newest()) => site.decline(id),
    refundInCabinet: (id, amount) =>
      void site.refund({ TransactionId: site.paymentOf(id)?.id, Amount: amount / 100 }),
    endHold: (id) => site.expire(site.paymentOf(id)?.id ?? 0),
    holdRefunds: () => site.holdRefunds(true),
    endRefunds: (as) => {
      site.holdRefunds(false)
      for (const { id, status, type } of site.transactions.values()) {
        if (type !== 1 || status !== 'AwaitingAuthentication') continue
        site.endRefund(id, as === 'done' ? 'Completed' : 'Declined')
      }
    },
    refuseWith: refuse(cloudpayments, (Message) => ({
      status: 200,
      body: { Success: false, Message },
    })),
    listedAs: (id) => String(site.paymentOf(id)?.id),
    payments: () => [...site.orders.keys()],
    moneyOf: (id) => {
      const payment = site.paymentOf(id)
      const gone = payment ? site.refundsOf(payment.id) : []
      return {
        captured: payment?.status === 'Completed' ? payment.amount : 0,
        refunded: gone
          .filter(({ status }) => status === 'Completed')
          .reduce((sum, { amount }) => sum + amount, 0),
      }
    },
    ...webhooksOf(webhooks),
    fail: (fault, what) =>
      cloudpayments.fail(faults[fault], { when: ({ path }) => path === paths[what] }),
    invalid: cloudpayments.invalid,
    close: cloudpayments.close,
  }
}
