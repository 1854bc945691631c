import { startYookassa } from '@/sandbox/yookassa/startYookassa'

import type { Stand, StandFault } from './Stand'
import { refuse } from './refuse'
import { webhooksOf } from './webhooksOf'

export type YookassaStand = Stand & Pick<Awaited<ReturnType<typeof startYookassa>>, 'shop'>

const minor = (value: string | undefined) => Math.round(Number(value ?? 0) * 100)

/** YooKassa as the suite knows providers. */
export async function yookassaStand(): Promise<YookassaStand> {
  const yookassa = await startYookassa()
  const { shop, webhooks } = yookassa
  const newest = () => [...shop.payments.keys()].at(-1) ?? ''
  const paths = { start: '/payments', refund: '/refunds' }
  const faults = {
    'lost-before': { is: 'dropBefore' },
    'lost-after': { is: 'dropAfter' },
    failed: { is: 'answer', status: 500, body: { type: 'error', code: 'internal_server_error' } },
    busy: { is: 'answer', status: 429, headers: { 'retry-after': '1' } },
    html: { is: 'answer', status: 200, body: '<html>Bad gateway</html>' },
  } as const satisfies Record<StandFault, unknown>
  return {
    shop,
    provider: 'yookassa',
    isChecked: yookassa.isChecked,
    environment: { YOOKASSA_API_URL: yookassa.apiUrl },
    keys: { yookassaShopId: yookassa.shopId, yookassaSecretKey: yookassa.secretKey },
    listenAt: yookassa.listenAt,
    approve: (id = newest()) => shop.approve(id),
    decline: (id = newest()) => shop.decline(id),
    refundInCabinet: (id, amount) => void shop.refundInCabinet(id, amount),
    endHold: (id) => shop.expire(id),
    holdRefunds: () => shop.behave({ refundsPend: true }),
    endRefunds: (as) => {
      shop.behave({ refundsPend: false })
      for (const { id, status } of shop.refunds.values()) {
        if (status === 'pending') shop.endRefund(id, as === 'done' ? 'succeeded' : 'canceled')
      }
    },
    refuseWith: refuse(yookassa, (description) => ({
      status: 400,
      body: { type: 'error', code: 'invalid_request', description },
    })),
    payments: () => [...shop.payments.keys()],
    moneyOf: (id) => {
      const { amount, refunded_amount: refunded, status } = shop.paymentOf(id)
      return {
        captured: status === 'succeeded' ? minor(amount.value) : 0,
        refunded: minor(refunded?.value),
      }
    },
    ...webhooksOf(webhooks),
    fail: (fault, what) =>
      yookassa.fail(faults[fault], {
        when: ({ method, path }) => method === 'POST' && path === paths[what],
      }),
    invalid: yookassa.invalid,
    close: yookassa.close,
  }
}
