import { makeDisputes } from '@/sandbox/paypal/makeDisputes'
import { startPaypal } from '@/sandbox/paypal/startPaypal'

import type { Stand, StandFault } from './Stand'
import { refuse } from './refuse'
import { webhooksOf } from './webhooksOf'

const minor = (value: string | undefined) => Math.round(Number(value ?? 0) * 100)
const sum = (amounts: { amount: { value: string } }[]) =>
  amounts.reduce((all, { amount }) => all + minor(amount.value), 0)

/** PayPal as the suite knows providers; it takes no roubles. */
export async function paypalStand(): Promise<Stand> {
  const paypal = await startPaypal()
  const { bank, webhooks } = paypal
  const disputes = makeDisputes(bank)
  const newest = () => [...bank.orders.keys()].at(-1) ?? ''
  const moneyAt = (id: string) => bank.unitOf(bank.orderOf(id)).payments
  const faults = {
    'lost-before': { is: 'dropBefore' },
    'lost-after': { is: 'dropAfter' },
    failed: { is: 'answer', status: 500, body: { name: 'INTERNAL_SERVER_ERROR' } },
    busy: { is: 'answer', status: 429, headers: { 'retry-after': '1' } },
    html: { is: 'answer', status: 200, body: '<html>Bad gateway</html>' },
  } as const satisfies Record<StandFault, unknown>
  return {
    provider: 'paypal',
    currency: 'EUR',
    isPatient: true,
    isTakenByShop: true,
    isUnseen: true,
    isChecked: paypal.isChecked,
    environment: { PAYPAL_API_URL: paypal.url },
    keys: {
      paypalClientId: paypal.clientId,
      paypalClientSecret: paypal.clientSecret,
      paypalWebhookId: paypal.webhookId,
    },
    listenAt: paypal.listenAt,
    approve: (id = newest()) => bank.approve(bank.orderOf(id)),
    decline: (id = newest()) => bank.approve(bank.orderOf(id), true),
    refundInCabinet: (id, amount) => {
      const [capture] = moneyAt(id).captures
      const value = (amount / 100).toFixed(2)
      bank.refund(capture?.id ?? '', { amount: { currency_code: 'EUR', value } })
    },
    dispute: disputes.open,
    endDispute: disputes.end,
    endHold: (id) => {
      for (const hold of moneyAt(id).authorizations) bank.voidHold(hold.id)
    },
    holdRefunds: () => bank.holdRefunds(true),
    endRefunds: (as) => {
      bank.holdRefunds(false)
      for (const id of bank.orders.keys()) {
        for (const { id: refund, status } of moneyAt(id).refunds) {
          if (status !== 'PENDING') continue
          if (as === 'done') bank.endRefund(refund)
          else bank.failRefund(refund)
        }
      }
    },
    refuseWith: refuse(paypal, (message) => ({
      status: 422,
      body: {
        name: 'UNPROCESSABLE_ENTITY',
        message,
        details: [{ issue: 'INVALID_PARAMETER_VALUE', description: message }],
      },
    })),
    payments: () => [...bank.orders.keys()],
    moneyOf: (id) => {
      const { captures, refunds } = moneyAt(id)
      return {
        captured: sum(captures),
        refunded: sum(refunds.filter(({ status }) => status === 'COMPLETED')),
      }
    },
    ...webhooksOf(webhooks),
    fail: (fault, what) =>
      paypal.fail(faults[fault], {
        when: ({ method, path }) =>
          method === 'POST' &&
          (what === 'start' ? path === '/v2/checkout/orders' : path.endsWith('/refund')),
      }),
    invalid: paypal.invalid,
    close: paypal.close,
  }
}
