import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { moveOrder } from '@/src/orders/moveOrder'

import { hire } from '../api-v1/hire'
import { aBody, orderSchema, send } from '../orders/ask'
import { type Restaurant, startOrders } from '../orders/startOrders'

import { openKeptCode } from './openKeptCode'

let carte: Restaurant
beforeAll(async () => {
  carte = await startOrders()
})
afterAll(() => carte.stop())

const opened = z.object({ token: z.string(), customer: z.object({ id: z.number() }) })

const codeFor = (address: string) => openKeptCode(carte.payload, address)

async function signIn(address: string) {
  await send(carte, '/session/code', { channel: 'sms', address })
  const code = await codeFor(address)
  const heard = await send(carte, '/session', { channel: 'sms', address, code })
  return { ...heard, ...opened.parse(heard.body) }
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
const get = (path: string, headers: Record<string, string> = {}) =>
  carte.request(`/api/v1${path}`, { headers })

it('lets a guest in by the code that came, once, and keeps the token as a hash', async () => {
  const address = '+79160000001'
  const asked = await send(carte, '/session/code', { channel: 'sms', address: '8 916 000-00-01' })
  expect([asked.status, asked.body]).toEqual([202, { minutes: 10 }])
  const code = await codeFor(address)
  const wrong = await send(carte, '/session', { channel: 'sms', address, code: 'x' })
  expect(wrong.status).toBe(401)
  const { status, body, headers } = await send(carte, '/session', { channel: 'sms', address, code })
  expect(status).toBe(201)
  expect(headers.get('set-cookie')).toMatch(/^carte-guest=guest_.+HttpOnly; SameSite=Lax/)
  const again = await send(carte, '/session', { channel: 'sms', address, code })
  expect(again.status).toBe(401)
  const { token } = opened.parse(body)
  expect(await (await get('/customer', bearer(token))).json()).toMatchObject({ phone: address })
  const cookie = await get('/customer', { Cookie: `a=b; carte-guest=${token}` })
  expect(cookie.status).toBe(200)
  const kept = await carte.payload.db.drizzle.execute(
    sql`select encode(token_hash, 'hex') as hash from customer_sessions`,
  )
  expect(JSON.stringify(kept)).not.toContain(token)
  await carte.request('/api/v1/session', { method: 'DELETE', headers: bearer(token) })
  expect((await get('/customer', bearer(token))).status).toBe(401)
})

it('shows guests their own orders, and no others', async () => {
  const anna = await signIn('+79160000002')
  const boris = await signIn('+79160000003')
  const heard = await send(carte, '/orders', aBody(carte, { guest: {} }), {
    'Idempotency-Key': 'a key of Anna',
    ...bearer(anna.token),
  })
  const order = orderSchema.parse(heard.body)
  expect(order).toMatchObject({ guest: { phone: '+79160000002' } })
  const own: unknown = await (await get('/orders', bearer(anna.token))).json()
  expect(own).toMatchObject({ orders: [{ id: order.id, dishes: ['Борщ'] }], next: null })
  expect(await (await get('/orders', bearer(boris.token))).json()).toMatchObject({ orders: [] })
  expect((await get('/orders')).status).toBe(401)
  expect((await get(`/orders/${order.id}`, bearer(anna.token))).status).toBe(200)
  expect((await get(`/orders/${order.id}`, bearer(boris.token))).status).toBe(404)

  const cart: unknown = await (await get(`/orders/${order.id}/cart`, bearer(anna.token))).json()
  expect(cart).toMatchObject({ lines: [{ dish_id: carte.soup, quantity: 1 }] })
  expect((await send(carte, '/quote', cart)).body).toMatchObject({ total: 33_300, problems: [] })
})

it('gets all that is kept about them, and nobody else’s', async () => {
  const vera = await signIn('+79160000021')
  const gleb = await signIn('+79160000022')
  const placed = await send(carte, '/orders', aBody(carte, { guest: {}, comment: 'без лука' }), {
    'Idempotency-Key': 'another key of Vera',
    ...bearer(vera.token),
  })
  expect(placed.status).toBe(201)
  const taken = async (path: string, headers: Record<string, string>) => {
    const response = await carte.request(path, { headers })
    return { status: response.status, text: await response.text() }
  }
  const own = await taken('/api/v1/customer/data', bearer(vera.token))
  expect(own.status).toBe(200)
  expect(JSON.parse(own.text)).toMatchObject({
    account: { phone: '+79160000021' },
    addresses: [],
    orders: [{ phone: '+79160000021', comment: 'без лука', lines: [{ name: { ru: 'Борщ' } }] }],
    news: [],
  })
  const other = await taken('/api/v1/customer/data', bearer(gleb.token))
  expect(other.text).not.toContain('+79160000021')
  expect(other.text).not.toContain('без лука')
  expect((await taken('/api/v1/customer/data', {})).status).toBe(401)

  const manager = await hire(carte, 'manager')
  const path = `/api/customers/${vera.customer.id}/data`
  expect(await taken(path, manager.headers)).toEqual(own)
  expect((await taken(path, bearer(vera.token))).status).toBe(401)
  const { docs } = await carte.payload.find({ collection: 'audit', limit: 1, sort: '-id' })
  expect(docs).toMatchObject([
    { action: 'exported', subject: 'customers', staff: manager.id, title: '', changes: [] },
  ])
  expect((await taken(path, (await hire(carte, 'operator')).headers)).status).toBe(403)
})

it('forgets who leaves, in their orders too, once these are over', async () => {
  const { token, customer } = await signIn('+79160000004')
  const heard = await send(
    carte,
    '/orders',
    aBody(carte, { guest: { name: 'Вера', phone: '+79160000004' }, comment: 'домофон 12' }),
    { 'Idempotency-Key': 'a key of Vera', ...bearer(token) },
  )
  const { id } = orderSchema.parse(heard.body)
  const leave = () =>
    carte.request('/api/v1/customer', { method: 'DELETE', headers: bearer(token) })
  expect((await leave()).status).toBe(409)
  const news = (address: string) =>
    carte.payload.create({
      collection: 'subscribers',
      data: { channel: 'sms', address, state: 'active', language: 'ru' },
    })
  const [own, others] = [await news('+79160000004'), await news('+79160000094')]
  await moveOrder(await createLocalReq({}, carte.payload), {
    orderId: id,
    to: 'rejected',
    by: 'staff',
  })
  expect((await leave()).status).toBe(204)
  const { docs: subscribed } = await carte.payload.find({ collection: 'subscribers' })
  expect(subscribed.map(({ id }) => id)).toContain(others.id)
  expect(subscribed.map(({ id }) => id)).not.toContain(own.id)
  expect((await get('/customer', bearer(token))).status).toBe(401)
  const order = await carte.payload.findByID({ collection: 'orders', id })
  const left = await carte.payload.findByID({ collection: 'customers', id: customer.id })
  const { docs } = await carte.payload.find({
    collection: 'order-events',
    where: { order: { equals: id } },
  })
  expect(JSON.stringify([order, left, docs])).not.toMatch(/Вера|0000004|домофон/)
  expect(order).toMatchObject({ total: 33_300, customer: null })
})

it('a guest asks for news by SMS at the phone they have shown to be theirs, and for no more', async () => {
  const { token } = await signIn('+79160000007')
  const wish = async (channel: string, is_subscribed: boolean) => {
    const answer = await carte.request('/api/v1/customer/news', {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', ...bearer(token) },
      body: JSON.stringify({ channel, is_subscribed }),
    })
    return { status: answer.status, body: z.unknown().parse(await answer.json()) }
  }
  const there = [{ channel: 'sms', is_subscribed: true }]
  expect(await wish('sms', true)).toEqual({ status: 200, body: { channels: there } })
  expect(await (await get('/customer/news', bearer(token))).json()).toEqual({ channels: there })
  expect((await wish('email', true)).status).toBe(409)
  expect((await get('/customer/news')).status).toBe(401)
  expect(await wish('sms', false)).toEqual({ status: 200, body: { channels: [] } })
  const { docs } = await carte.payload.find({ collection: 'consents', sort: '-id', limit: 2 })
  expect(docs.map(({ action, source }) => [action, source])).toEqual([
    ['left', 'site'],
    ['agreed', 'site'],
  ])
})

it('ties what a guest ordered before to them when they sign in, by phone or by email', async () => {
  const phone = '+79160000005'
  const before = orderSchema.parse(
    (
      await send(carte, '/orders', aBody(carte, { guest: { name: 'Глеб', phone } }), {
        'Idempotency-Key': 'a key of Gleb',
      })
    ).body,
  )
  const other = orderSchema.parse(
    (
      await send(carte, '/orders', aBody(carte, { guest: { phone: '+79160000055' } }), {
        'Idempotency-Key': 'a key of nobody',
      })
    ).body,
  )
  const { token } = await signIn(phone)
  const own = z.object({ orders: z.array(z.looseObject({ id: z.number() })) })
  const list = async () => own.parse(await (await get('/orders', bearer(token))).json()).orders
  expect((await list()).map(({ id }) => id)).toEqual([before.id])
  expect((await get(`/orders/${before.id}`, bearer(token))).status).toBe(200)
  expect((await get(`/orders/${other.id}`, bearer(token))).status).toBe(404)

  const mail = { phone: '+79160000056', email: 'Gleb@example.org' }
  const byMail = orderSchema.parse(
    (
      await send(carte, '/orders', aBody(carte, { guest: mail }), {
        'Idempotency-Key': 'a mail of Gleb',
      })
    ).body,
  )
  const channel = 'email'
  const address = 'gleb@example.org'
  await send(carte, '/session/code', { channel, address })
  const code = await codeFor(address)
  const opening = opened.parse((await send(carte, '/session', { channel, address, code })).body)
  const mine = own.parse(await (await get('/orders', bearer(opening.token))).json()).orders
  expect(mine.map(({ id }) => id)).toEqual([byMail.id])
})

it('is erased by a manager who says why, in every copy, and the orders stay', async () => {
  const phone = '+79160000006'
  const guest = { name: 'Дарья', phone }
  const line = { dish_id: carte.soup, comment: 'без лука' }
  const heard = await send(carte, '/orders', aBody(carte, { guest, lines: [line] }), {
    'Idempotency-Key': 'a key of Daria',
  })
  const { id, token: secret } = orderSchema.parse(heard.body)
  const { customer, token } = await signIn(phone)
  const { payload } = carte
  const told = {
    source: 'iiko',
    eventId: 'about Daria',
    state: 'applied' as const,
    receivedAt: new Date().toISOString(),
    runAt: new Date().toISOString(),
    attempts: 1,
    orderKey: 'x',
    body: { customer: { phone } },
  }
  await payload.db.create({ collection: 'inbox-events', data: told })
  const manager = (await hire(carte, 'manager')).headers
  const editor = (await hire(carte, 'editor')).headers
  const forget = (reason: string, headers: Record<string, string> = manager) =>
    carte.request(`/api/customers/${customer.id}/forget`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ reason }),
    })
  expect((await forget('письмо клиента', {})).status).toBe(401)
  expect((await forget('письмо клиента', editor)).status).toBe(403)
  expect((await forget('')).status).toBe(422)
  expect((await forget('письмо клиента')).status).toBe(409)
  await send(carte, `/orders/${id}/cancel?token=${secret}`, { reason: 'Дарья заболела' })
  const heardOf = await Promise.all([forget('письмо клиента'), forget('письмо клиента')])
  expect(heardOf.map(({ status }) => status).sort()).toEqual([200, 404])
  expect((await get('/customer', bearer(token))).status).toBe(401)
  const everything = await payload.db.drizzle.execute(sql`
    select (select jsonb_agg(to_jsonb(o)) from orders o where id = ${id}) as orders,
      (select jsonb_agg(to_jsonb(l)) from orders_lines l where _parent_id = ${id}) as lines,
      (select jsonb_agg(to_jsonb(e)) from order_events e where order_id = ${id}) as events,
      (select jsonb_agg(to_jsonb(c)) from customers c where id = ${customer.id}) as customer,
      (select jsonb_agg(to_jsonb(d)) from deliveries d) as deliveries,
      (select jsonb_agg(to_jsonb(i)) from inbox_events i) as inbox`)
  expect(JSON.stringify(everything)).not.toMatch(/Дарья|0000006|без лука/)
  const left = await payload.findByID({ collection: 'customers', id: customer.id })
  expect(left).toMatchObject({ leftReason: 'письмо клиента', name: null, phone: null })
  expect(left.leftBy).toMatch(/^manager/)
  const order = await payload.findByID({ collection: 'orders', id })
  expect(order).toMatchObject({ total: 33_300, customer: null })
})
