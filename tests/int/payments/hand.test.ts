import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { giveBack } from '@/plugins/payments/refunds/giveBack'
import { receive } from '@/plugins/payments/manual/receive'
import { settle } from '@/plugins/payments/settle'
import { inTransaction } from '@/src/db/inTransaction'
import { insertPayment } from '@/src/db/payments/insertPayment'
import { noMoney, type PaymentMoney } from '@/src/domain/payment/Money'

import { hire } from '../api-v1/hire'
import { aBody, placed } from '../orders/ask'
import { type Restaurant, startOrders } from '../orders/startOrders'

let carte: Restaurant
beforeAll(async () => {
  carte = await startOrders()
})
afterAll(() => carte.stop())

const by = { by: 'staff', staffId: null, name: 'anna' } as const
const req = () => createLocalReq({}, carte.payload)
const orderOf = (id: number) => carte.payload.findByID({ collection: 'orders', id })
const timeline = async (id: number) => {
  const { docs } = await carte.payload.find({
    collection: 'order-events',
    where: { order: { equals: id } },
    sort: 'seq',
  })
  return docs.map(({ reason }) => (reason ?? '').replaceAll('\u00A0', ' '))
}
const take = async (orderId: number) => receive(await req(), { orderId, provider: 'cash', by })
const back = async (orderId: number, amount: number) =>
  giveBack(await req(), { orderId, amount, reason: 'остыло', by })

describe('money by hand', () => {
  it('is taken once, whoever presses and how often (A1, B1)', async () => {
    const { id } = await placed(carte, aBody(carte))
    const taken = await Promise.all([take(id), take(id), take(id)])
    expect(taken.map(({ is }) => is).sort()).toEqual(['nothing-due', 'nothing-due', 'received'])
    expect((await orderOf(id)).paid).toBe(33_300)
    expect(await timeline(id)).toEqual(['', '+333 ₽, Наличными'])
  })

  it('is given back once, and never more than was taken (C1, C2)', async () => {
    const { id } = await placed(carte, aBody(carte))
    await take(id)
    const given = await Promise.all([back(id, 20_000), back(id, 20_000)])
    expect(given.map(({ is }) => is).sort()).toEqual(['given-back', 'too-much'])
    expect(await back(id, 13_301)).toEqual({ is: 'too-much', most: 13_300 })
    expect((await back(id, 13_300)).is).toBe('given-back')
    expect((await orderOf(id)).paid).toBe(0)
    // What was given back is not owed again by an order that is over.
    await carte.payload.db.pool.query(`update orders set state = 'completed' where id = $1`, [id])
    expect((await take(id)).is).toBe('nothing-due')
    const { docs } = await carte.payload.find({
      collection: 'refunds',
      where: { order: { equals: id } },
    })
    expect(docs.reduce((sum, { amount }) => sum + amount, 0)).toBe(33_300)
    const { docs: payments } = await carte.payload.find({
      collection: 'payments',
      where: { order: { equals: id } },
    })
    expect(payments.map(({ status }) => status)).toEqual(['refunded'])
  })
})

it('money that is given back is noted once, with who gave it, how much, of which order and when', async () => {
  const administrator = await hire(carte, 'administrator')
  const { id } = await placed(carte, aBody(carte))
  const who = { by: 'staff', staffId: administrator.id, name: 'anna' } as const
  const began = Date.now()
  await take(id)
  const give = async () =>
    giveBack(await req(), { orderId: id, amount: 20_000, reason: 'остыло', by: who })
  const heard = await Promise.all([give(), give()])
  expect(heard.map(({ is }) => is).sort()).toEqual(['given-back', 'too-much'])
  const { docs } = await carte.payload.find({
    collection: 'audit',
    where: { subject: { equals: 'refunds' }, staff: { equals: administrator.id } },
  })
  expect(docs).toMatchObject([
    { action: 'refunded', via: 'staff', staff: administrator.id, name: 'anna' },
  ])
  expect(docs[0]?.changes).toEqual([
    { field: 'amount', before: null, after: 20_000 },
    { field: 'order', before: null, after: id },
    { field: 'state', before: null, after: 'done' },
  ])
  expect(Date.parse(docs[0]?.at ?? '')).toBeGreaterThanOrEqual(began - 1_000)
})

it('money given back is noted as given by staff without an account too, and by a machine by its key', async () => {
  const owner = await hire(carte, 'administrator')
  const { id } = await placed(carte, aBody(carte))
  await take(id)
  await back(id, 10_000)
  const answer = await carte.request(`/api/orders/${id}/refund`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...owner.headers },
    body: JSON.stringify({ amount: 5_000, reason: 'остыло' }),
  })
  expect(answer.status).toBe(200)
  const { docs } = await carte.payload.find({
    collection: 'audit',
    where: { subject: { equals: 'refunds' } },
    limit: 2,
    sort: '-id',
  })
  expect(docs).toMatchObject([
    { via: 'key', staff: owner.id },
    { via: 'staff', staff: null, name: 'anna' },
  ])
})

describe('settle', () => {
  const begin = async (orderId: number, key: string) => {
    const one = await req()
    return inTransaction(one, () =>
      insertPayment(one, {
        orderId,
        provider: 'test',
        amount: 33_300,
        currency: 'RUB',
        isTest: false,
        key,
      }),
    )
  }
  const told = async (id: number, money: Partial<PaymentMoney>, more: { currency?: string } = {}) =>
    settle(await req(), id, {
      ...noMoney,
      ...money,
      providerId: `test-${id}`,
      currency: 'RUB',
      isTest: false,
      by: { by: 'system', staffId: null, name: '' },
      ...more,
    })

  it('comes to the same in any order, twice and at once (A1, A2, A4, A5)', async () => {
    const { id } = await placed(carte, aBody(carte))
    const payment = await begin(id, 'key-a')
    const full = { authorised: 33_300, captured: 33_300 }
    const heard = [
      { ...full, refunded: 10_000 },
      { authorised: 33_300 },
      full,
      full,
      { ...full, refunded: 10_000 },
    ]
    await Promise.all(heard.map((money) => told(payment.id, money)))
    await told(payment.id, { authorised: 33_300 })
    expect((await orderOf(id)).paid).toBe(23_300)
    const { docs } = await carte.payload.find({
      collection: 'payments',
      where: { order: { equals: id } },
    })
    expect(docs[0]).toMatchObject({ status: 'partly-refunded', captured: 33_300, refunded: 10_000 })
  })

  it('counts no money that was not asked for (B9, B10)', async () => {
    const { id } = await placed(carte, aBody(carte))
    const more = await begin(id, 'key-b')
    expect(await told(more.id, { captured: 33_301 })).toMatchObject({ is: 'mismatch' })
    const dollars = await begin(id, 'key-c')
    const heard = await told(dollars.id, { captured: 33_300 }, { currency: 'USD' })
    expect(heard).toMatchObject({ is: 'mismatch', mismatch: 'currency' })
    expect((await orderOf(id)).paid).toBe(0)
  })
})

it('names the way to pay in words in notes that were written when it had none, and leaves others alone', async () => {
  const { up } = await import('@/src/db/migrations/20261129_095951_ways_in_words')
  const { id } = await placed(carte, aBody(carte))
  const notes = [
    ['placed', '+1 290,50 ₽, stripe'],
    ['placed', '−333 ₽, cash, остыло, cash'],
    ['placed', 'удержано 333 ₽, yookassa'],
    ['placed', 'Гость заплатит, cash'],
    ['accepted', '+333 ₽, cash'],
  ]
  const { pool, drizzle } = carte.payload.db
  for (const [index, [from, reason]] of notes.entries()) {
    await pool.query(
      `insert into order_events (order_id, seq, "from", "to", at, by, reason)
       values ($1, $2, $3, 'placed', now(), 'system', $4)`,
      [id, index + 10, from, reason],
    )
  }
  await up({ db: drizzle, payload: carte.payload, req: await req() })
  expect((await timeline(id)).slice(1)).toEqual([
    '+1 290,50 ₽, Картой онлайн (Stripe)',
    '−333 ₽, Наличными, остыло, cash',
    'удержано 333 ₽, Картой или СБП онлайн (ЮKassa)',
    'Гость заплатит, cash',
    '+333 ₽, cash',
  ])
})
