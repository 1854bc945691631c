import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startYookassa } from '@/sandbox/yookassa/startYookassa'

import { startPaid, type Paid } from './suite/startPaid'
import { until } from './suite/until'
import { yookassaStand } from './suite/yookassaStand'
import type { Stand } from './suite/Stand'

let stand: Stand
let house: Paid
beforeAll(async () => {
  stand = await yookassaStand()
  house = await startPaid(stand, {
    account: { isTwoStage: true, sendsReceipts: true, taxSystem: '2' },
  })
})
afterAll(() => house.stop())

const last = () => stand.payments().at(-1) ?? ''
const told = (event: string, id: string, from: string) =>
  house.request('/api/payments/webhooks/yookassa', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-carte-client': from },
    body: JSON.stringify({ type: 'notification', event, object: { id, status: 'succeeded' } }),
  })

describe('notifications of YooKassa', () => {
  it('move nothing by themselves: what YooKassa says counts (A11)', async () => {
    const order = await house.order()
    await house.pay(order)
    expect((await told('payment.succeeded', last(), '127.0.0.1')).status).toBe(200)
    await house.hurry()
    await until(async () => {
      const { rows } = await house.payload.db.pool.query(
        `select state from inbox_events where source = 'payments' and state <> 'applied'`,
      )
      expect(rows).toEqual([])
    })
    expect((await house.orderOf(order.id)).paid).toBe(0)
  })

  it('are turned away from elsewhere, even about a payment that is there (A6, A11)', async () => {
    for (const address of ['8.8.8.8', '185.71.76.1', '2001:db8::/64', 'unknown']) {
      expect((await told('payment.succeeded', last(), address)).status).toBe(403)
    }
  })

  it('wait when nobody knows their payment yet (A15)', async () => {
    const id = '2f000000-000f-5000-8000-000000000001'
    expect((await told('payment.succeeded', id, '127.0.0.1')).status).toBe(200)
    await until(async () => {
      const { rows } = await house.payload.db.pool.query(
        'select provider_id, matched_at from payment_strays where provider_id = $1',
        [id],
      )
      expect(rows).toHaveLength(1)
    })
  })
})

describe('two stages', () => {
  it('hold the money, let the kitchen begin, and capture when it has accepted; receipts add up', async () => {
    const order = await house.order()
    await house.pay(order)
    stand.approve()
    await until(async () => {
      const [payment] = await house.paymentsOf(order.id)
      expect(payment?.status).toBe('authorised')
    })
    expect(stand.moneyOf(last()).captured).toBe(0)
    await house.move(order.id, 'accepted')
    await until(async () => expect((await house.orderOf(order.id)).paid).toBe(33_300))
    const { docs } = await house.payload.find({
      collection: 'payment-receipts',
      sort: '-id',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({ kind: 'payment', total: 33_300 })
    expect(stand.invalid()).toEqual([])
  })

  it('let the hold go when the restaurant rejects the order (C7)', async () => {
    const order = await house.order()
    await house.pay(order)
    stand.approve()
    await until(async () =>
      expect((await house.paymentsOf(order.id))[0]?.status).toBe('authorised'),
    )
    await house.move(order.id, 'rejected')
    await until(async () => expect((await house.paymentsOf(order.id))[0]?.status).toBe('off'))
    expect((await house.orderOf(order.id)).paid).toBe(0)
  })
})

it('is judged by the published description: what breaks it is refused', async () => {
  const yookassa = await startYookassa()
  const pair = Buffer.from(`${yookassa.shopId}:${yookassa.secretKey}`).toString('base64')
  const ask = (body: unknown) =>
    fetch(`${yookassa.apiUrl}/payments`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${pair}`,
        'content-type': 'application/json',
        'idempotence-key': crypto.randomUUID(),
      },
      body: JSON.stringify(body),
    })
  const confirmation = { type: 'redirect', return_url: 'http://localhost/' }
  const fine = { amount: { value: '1.00', currency: 'RUB' }, confirmation, capture: true }
  expect((await ask(fine)).status).toBe(200)
  if (yookassa.isChecked) {
    expect((await ask({ ...fine, amount: { value: 100, currency: 'RUB' } })).status).toBe(400)
    const item = { description: 'Борщ', quantity: 1, amount: fine.amount }
    const receipt = { customer: { phone: '79161234567' }, items: [item] }
    expect((await ask({ ...fine, receipt })).status).toBe(400)
    const whole = { ...receipt, items: [{ ...item, vat_code: 1 }] }
    expect((await ask({ ...fine, receipt: whole })).status).toBe(200)
  }
  await yookassa.close()
})
