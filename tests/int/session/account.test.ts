import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { signInitData } from '@/sandbox/telegram/signInitData'
import { openKeptCode } from './openKeptCode'

import { aBody, orderSchema, send } from '../orders/ask'
import { type Restaurant, startOrders } from '../orders/startOrders'

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
