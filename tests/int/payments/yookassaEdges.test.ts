import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startYookassa } from '@/sandbox/yookassa/startYookassa'
import { moveOrder } from '@/src/orders/moveOrder'

import { startPaid, type Paid } from './suite/startPaid'
import { until } from './suite/until'
import { type YookassaStand, yookassaStand } from './suite/yookassaStand'

let stand: YookassaStand
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
    const [payment] = await house.paymentsOf(order.id)
    await until(async () => expect(await house.alerts(`payment-untrue:${payment?.id}`)).toBe(1))
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

describe('a hold', () => {
  const held = async () => {
    const order = await house.order()
    await house.pay(order)
    stand.approve()
    await until(async () =>
      expect((await house.paymentsOf(order.id))[0]?.status).toBe('authorised'),
    )
    return order
  }

  it('that ends at YooKassa while the order waits calls it off, and tells managers once (B17)', async () => {
    const order = await held()
    const [payment] = await house.paymentsOf(order.id)
    stand.shop.expire(last())
    await house.hurry()
    await until(async () => expect((await house.orderOf(order.id)).state).toBe('cancelled'))
    await stand.repeat()
    await house.hurry()
    expect((await house.paymentsOf(order.id))[0]?.status).toBe('off')
    await until(async () => expect(await house.alerts(`hold-expired:${payment?.id}`)).toBe(1))
  })

  it('is not captured beyond what is held, and YooKassa is not asked (B17)', async () => {
    const order = await held()
    const [payment] = await house.paymentsOf(order.id)
    const { rows } = await house.payload.db.pool.query<{ id: number }>(
      `insert into payment_operations (payment_id, kind, key, amount, reason, return_url)
       values ($1, 'capture', $2, 33301, '', '') returning id`,
      [payment?.id, house.key()],
    )
    await until(async () => {
      const asked = await house.payload.db.pool.query<{ state: string; trouble: string }>(
        'select state, trouble from payment_operations where id = $1',
        [rows[0]?.id],
      )
      expect(asked.rows.map(({ state }) => state)).toEqual(['refused'])
      expect(asked.rows[0]?.trouble).toContain('333')
    })
    expect(stand.moneyOf(last()).captured).toBe(0)
    await house.move(order.id, 'rejected')
  })
})

describe('receipts', () => {
  const receiptsOf = async (id: number) => {
    const payments = (await house.paymentsOf(id)).map((payment) => payment.id)
    const where = { payment: { in: payments } }
    const all = { collection: 'payment-receipts', sort: 'id', limit: 0 } as const
    return (await house.payload.find({ ...all, where })).docs
  }
  const states = async (id: number) =>
    (await receiptsOf(id)).map(({ kind, state, total }) => [kind, state, total])
  const taken = async (more: Record<string, unknown> = {}) => {
    const order = await house.order(more)
    await house.pay(order)
    stand.approve()
    await until(async () =>
      expect((await house.paymentsOf(order.id))[0]?.status).toBe('authorised'),
    )
    await house.move(order.id, 'accepted')
    await until(async () => expect((await house.orderOf(order.id)).paid).toBe(33_300))
    return order
  }
  const becomes = (id: number, state: string) =>
    until(async () => expect(await states(id)).toEqual([['payment', state, 33_300]]))
  const receiptsDue = () =>
    house.payload.db.pool.query(
      `update payment_receipts set next_at = now() where state = 'retrying'`,
    )

  it('that are refused leave the order paid, are told of once, and are sent again (C10)', async () => {
    stand.shop.behave({ receipts: 'canceled' })
    const order = await taken()
    await house.hurry()
    await becomes(order.id, 'retrying')
    const [receipt] = await receiptsOf(order.id)
    expect(await house.alerts(`receipt-failed:${receipt?.id}`)).toBe(1)
    const before = stand.shop.receipts.size
    await receiptsDue()
    await until(() => expect(stand.shop.receipts.size).toBeGreaterThan(before))
    stand.shop.behave({ receipts: 'succeeded' })
    await until(async () => {
      await receiptsDue()
      expect(await states(order.id)).toEqual([['payment', 'done', 33_300]])
    })
    expect((await house.orderOf(order.id)).paid).toBe(33_300)
  })

  it('that were given up are made once more by a manager, and not by anybody else', async () => {
    stand.shop.behave({ receipts: 'canceled' })
    const order = await taken()
    await house.hurry()
    await becomes(order.id, 'retrying')
    const [receipt] = await receiptsOf(order.id)
    const path = `/api/payment-receipts/${receipt?.id}/resend`
    expect(await house.ask(path, {}, 'nobody')).toBe(401)
    expect(await house.ask(path)).toBe(409)
    await house.payload.db.pool.query(
      `update payment_receipts set state = 'failed', attempt = 7, next_at = null where id = $1`,
      [receipt?.id],
    )
    stand.shop.behave({ receipts: 'succeeded' })
    const before = stand.shop.receipts.size
    expect(await house.ask(path)).toBe(200)
    await until(async () => {
      await receiptsDue()
      expect(await states(order.id)).toEqual([['payment', 'done', 33_300]])
    })
    expect(stand.shop.receipts.size).toBe(before + 1)
  })

  it('of a refund say what was given back (C10)', async () => {
    const order = await taken()
    expect(await house.refund(order.id, { amount: 11_100, reason: 'остыло' })).toBe(200)
    await until(async () => {
      await house.hurry()
      expect(await states(order.id)).toEqual([
        ['payment', 'done', 33_300],
        ['refund', 'done', 11_100],
      ])
    })
  })

  it('of a prepayment are closed by a second one when the order is completed', async () => {
    const { payload } = house
    const update = (receiptMode: 'full_payment' | 'full_prepayment') =>
      payload.update({
        collection: 'payment-accounts',
        id: house.accountId,
        data: { receiptMode },
      })
    await update('full_prepayment')
    const order = await taken()
    const before = stand.shop.receipts.size
    const req = await createLocalReq({}, payload)
    for (const to of ['cooking', 'ready', 'completed'] as const) {
      await moveOrder(req, { orderId: order.id, to, by: 'staff' })
    }
    await until(async () => {
      await house.hurry()
      expect(await states(order.id)).toEqual([
        ['payment', 'done', 33_300],
        ['payment', 'done', 33_300],
      ])
    })
    expect(stand.shop.receipts.size).toBe(before + 1)
    const closing = [...stand.shop.receipts.values()].at(-1)
    expect(closing).toMatchObject({
      type: 'payment',
      items: [{ payment_mode: 'full_payment', payment_subject: 'commodity' }],
      settlements: [{ type: 'prepayment', amount: { value: '333.00', currency: 'RUB' } }],
    })
    const [first] = await receiptsOf(order.id)
    expect(first?.body).toMatchObject({ items: [{ mode: 'full_prepayment' }] })
    expect(stand.invalid()).toEqual([])
    await update('full_payment')
  })
})

it('is judged by the published description: what breaks it is refused', async () => {
  const yookassa = await startYookassa()
  const pair = Buffer.from(`${yookassa.shopId}:${yookassa.secretKey}`).toString('base64')
  const ask = (body: unknown, key: string = crypto.randomUUID()) =>
    fetch(`${yookassa.apiUrl}/payments`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${pair}`,
        'content-type': 'application/json',
        'idempotence-key': key,
      },
      body: JSON.stringify(body),
    })
  const confirmation = { type: 'redirect', return_url: 'http://localhost/' }
  const fine = { amount: { value: '1.00', currency: 'RUB' }, confirmation, capture: true }
  expect((await ask(fine)).status).toBe(200)
  // A key that stands for another body is our mistake, and no second payment (B8).
  const key = crypto.randomUUID()
  const other = { ...fine, amount: { value: '2.00', currency: 'RUB' } }
  expect([(await ask(fine, key)).status, (await ask(other, key)).status]).toEqual([200, 400])
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
