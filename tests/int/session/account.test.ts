import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { signInitData } from '@/sandbox/telegram/signInitData'
import { pruneOrderData } from '@/src/db/customers/pruneOrderData'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { forgetIdleCustomers } from '@/src/worker/forgetIdleCustomers'

import { aBody, orderSchema, send } from '../orders/ask'
import { type Restaurant, startOrders } from '../orders/startOrders'

import { openKeptCode } from './openKeptCode'

const botToken = '12345:a-token-for-tests-long-enough-0000'
let carte: Restaurant
beforeAll(async () => {
  process.env.TELEGRAM_BOT_TOKEN = botToken
  carte = await startOrders()
})
afterAll(async () => {
  delete process.env.TELEGRAM_BOT_TOKEN
  await carte.stop()
})

const opened = z.object({ token: z.string(), customer: z.object({ id: z.number() }) })
const addresses = z.object({
  addresses: z.array(z.looseObject({ id: z.number(), line: z.string(), flat: z.string() })),
})

async function signIn(address: string) {
  await send(carte, '/session/code', { channel: 'sms', address })
  const code = await openKeptCode(carte.payload, address)
  return opened.parse((await send(carte, '/session', { channel: 'sms', address, code })).body)
}

const ask = (path: string, token: string, method = 'GET') =>
  carte.request(`/api/v1${path}`, { method, headers: { Authorization: `Bearer ${token}` } })
const keptFor = async (token: string) =>
  addresses.parse(await (await ask('/customer/addresses', token)).json()).addresses

let keys = 0
async function deliver(token: string, line: string, flat = '') {
  keys += 1
  const body = aBody(carte, { mode: 'delivery', address: { line, flat }, guest: {} })
  const heard = await send(carte, '/orders', body, {
    'Idempotency-Key': `a delivery ${keys}`,
    Authorization: `Bearer ${token}`,
  })
  return orderSchema.parse(heard.body)
}

it('keeps where a guest’s orders were brought, each place once, for them alone', async () => {
  const anna = await signIn('+79160000011')
  const boris = await signIn('+79160000012')
  await deliver(anna.token, 'Москва, Тверская, 1', '12')
  await deliver(anna.token, 'Москва, Арбат, 3')
  await deliver(anna.token, 'москва,  Тверская, 1', '12')
  const kept = await keptFor(anna.token)
  expect(kept.map(({ line }) => line)).toEqual(['москва,  Тверская, 1', 'Москва, Арбат, 3'])
  expect(await keptFor(boris.token)).toEqual([])
  const [first] = kept
  expect((await ask(`/customer/addresses/${first?.id}`, boris.token, 'DELETE')).status).toBe(204)
  expect(await keptFor(anna.token)).toHaveLength(2)
  await ask(`/customer/addresses/${first?.id}`, anna.token, 'DELETE')
  expect((await keptFor(anna.token)).map(({ line }) => line)).toEqual(['Москва, Арбат, 3'])
  expect((await carte.request('/api/v1/customer/addresses')).status).toBe(401)
})

it('gives the names of what a repeated order held', async () => {
  const { token } = await signIn('+79160000013')
  const { id } = await deliver(token, 'Москва')
  const cart: unknown = await (await ask(`/orders/${id}/cart`, token)).json()
  expect(cart).toMatchObject({ lines: [{ dish_id: carte.soup, name: 'Борщ', detail: '' }] })
  expect((await send(carte, '/quote', cart)).body).toMatchObject({ problems: [] })
})

it('goes through one’s orders page by page', async () => {
  const { token } = await signIn('+79160000014')
  const { id } = await deliver(token, 'Москва')
  const older: unknown = await (await ask(`/orders?before=${id}`, token)).json()
  expect(older).toEqual({ orders: [], next: null })
})

it('takes nothing by a cookie that another site had a browser send', async () => {
  const { token } = await signIn('+79160000015')
  const cookie = { Cookie: `carte-guest=${token}` }
  const change = (headers: Record<string, string>) =>
    carte.request('/api/v1/customer', {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', ...cookie, ...headers },
      body: JSON.stringify({ name: 'Злодей' }),
    })
  expect((await change({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(401)
  expect((await change({ Origin: 'https://evil.example', Host: 'localhost' })).status).toBe(401)
  expect((await change({ 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200)
})

it('says where codes can be sent, and signs in whoever opened the Mini App', async () => {
  const ways: unknown = await (await carte.request('/api/v1/session/ways')).json()
  expect(ways).toEqual({ channels: [], telegram_bot: null })
  const user = { id: 4711, is_bot: false, first_name: 'Вера', language_code: 'ru' }
  const initData = signInitData(botToken, user, Date.now())
  const heard = await send(carte, '/session/telegram', { init_data: initData })
  expect(heard.status).toBe(201)
  const { token } = opened.parse(heard.body)
  expect((await ask('/customer', token)).status).toBe(200)
  const forged = await send(carte, '/session/telegram', { init_data: `${initData}0` })
  expect(forged.status).toBe(401)
})

describe('what is kept too long goes by itself', () => {
  const days = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString()
  const tell = (statement: string, values: unknown[] = []) =>
    carte.payload.db.pool.query(statement, values)

  /** An order of a guest without an account, in the given state, placed so many days ago. */
  async function ordered(name: string, state: string, age: number): Promise<number> {
    const heard = await send(
      carte,
      '/orders',
      aBody(carte, {
        guest: { name, phone: '+79160000031', email: 'old@example.org' },
        lines: [{ dish_id: carte.soup, comment: `${name}: без лука` }],
        comment: `${name}: не звонить`,
      }),
      { 'Idempotency-Key': `a kept order ${(keys += 1)}` },
    )
    const { id, token } = orderSchema.parse(heard.body)
    if (state === 'cancelled') {
      await send(carte, `/orders/${id}/cancel?token=${token}`, { reason: `${name} заболел` })
    }
    await tell('update orders set placed_at = $2 where id = $1', [id, days(age)])
    return id
  }
  const said = async (id: number) => {
    const { rows } = await tell(
      `select to_jsonb(o) as "order", (select jsonb_agg(sold) from orders_lines where _parent_id = o.id) as lines,
         (select jsonb_agg(to_jsonb(e)) from order_events e where order_id = o.id) as events
       from orders o where id = $1`,
      [id],
    )
    return JSON.stringify(rows)
  }

  it('names in orders that are over, in pieces, and nothing else of them', async () => {
    const old = [
      await ordered('Первый', 'cancelled', 400),
      await ordered('Второй', 'cancelled', 500),
    ]
    const open = await ordered('Третий', 'placed', 400)
    const young = await ordered('Четвёртый', 'cancelled', 300)
    const prune = () => pruneOrderData(openQuery(carte.payload.db.pool), { days: 365, batch: 1 })
    expect([await prune(), await prune(), await prune()]).toEqual([1, 1, 0])
    for (const id of old) {
      expect(await said(id)).not.toMatch(/Первый|Второй|0000031|old@example/)
      const order = await carte.payload.findByID({ collection: 'orders', id, depth: 0 })
      expect(order).toMatchObject({ total: 33_300, state: 'cancelled' })
    }
    expect(await said(open)).toMatch(/Третий.*Третий: без лука/)
    expect(await said(young)).toMatch(/Четвёртый заболел/)
  })

  it('customers who do not come any more, and none who may', async () => {
    const come = async (phone: string) => (await signIn(phone)).customer.id
    const idle = await come('+79160000041')
    const signedIn = await come('+79160000042')
    const ordering = await come('+79160000043')
    const recent = await come('+79160000044')
    const writing = await come('+79160000045')
    const aged = [idle, signedIn, ordering, writing]
    await tell('update customers set updated_at = $2 where id = any($1)', [aged, days(800)])
    await tell('delete from customer_sessions where customer_id = any($1)', [
      [idle, ordering, recent, writing],
    ])
    const guest = { name: 'Зоя', phone: '+79160000043' }
    await send(carte, '/orders', aBody(carte, { guest }), { 'Idempotency-Key': 'an order of Zoya' })
    // Nobody had signed in, and wrote the email as they liked.
    await tell(`update customers set email = 'zoya@example.org' where id = $1`, [writing])
    const mailed = await ordered('Зоя', 'cancelled', 300)
    await tell(
      `update orders set customer_id = null, guest_phone = '+79160000046', guest_email = 'Zoya@Example.org' where id = $1`,
      [mailed],
    )
    const forget = forgetIdleCustomers(carte.payload, { days: 730, batch: 1 })
    const looked = [await forget(), await forget(), await forget(), await forget(), await forget()]
    expect(looked).toEqual([1, 1, 1, 1, 0])
    const { docs } = await carte.payload.find({
      collection: 'customers',
      where: { id: { in: [...aged, recent] } },
      sort: 'id',
      depth: 0,
    })
    expect(docs.map(({ phone }) => phone)).toEqual([
      null,
      '+79160000042',
      '+79160000043',
      '+79160000044',
      '+79160000045',
    ])
    expect(docs[0]?.leftBy).toBe('Carte')
    const journal = await carte.payload.find({ collection: 'audit', limit: 1, sort: '-id' })
    expect(journal.docs).toMatchObject([
      { action: 'erased', subject: 'customers', document: String(idle), via: 'program' },
    ])
  })
})
