import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { createLocalReq } from 'payload'
import { z } from 'zod'

import { type Push, startPush, type Subscription } from '@/sandbox/push/startPush'

import { startPayload, type TestPayload } from '../startPayload'

const soon = { timeout: 20_000, interval: 20 }
const password = 'three-words-and-42'
const signedIn = z.object({ token: z.string() })

let carte: TestPayload
let push: Push
let close: () => Promise<void>
let user: number
beforeAll(async () => {
  push = await startPush()
  process.env.PUSH_SANDBOX_HOST = new URL(push.url).host
  carte = await startPayload()
  const { openMessages } = await import('@/src/worker/openMessages')
  ;({ close } = await openMessages(carte.payload))
})
afterAll(async () => {
  await close()
  await carte.stop()
  await push.close()
})
let number = 0
beforeEach(async () => {
  number += 1
  const made = await carte.payload.create({
    collection: 'users',
    data: {
      username: `waiter-${number}`,
      email: `waiter-${number}@example.org`,
      password,
      role: 'manager',
      isActive: true,
      isSuperuser: false,
    },
  })
  user = made.id
})

async function signIn() {
  const answer = await carte.request('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: `waiter-${number}`, password }),
  })
  return signedIn.parse(await answer.json()).token
}
const ask = (token: string, method: string, path: string, body?: unknown) =>
  carte.request(`/api/users/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
async function switchOn(token: string): Promise<Subscription> {
  const subscription = push.subscribe()
  const answer = await ask(token, 'POST', 'browser-notices', { subscription })
  expect(answer.status).toBe(200)
  return subscription
}
const browsers = async () => {
  const { rows } = await carte.payload.db.pool.query<{ endpoint: string }>(
    'select endpoint from staff_browsers where user_id = $1',
    [user],
  )
  return rows.map(({ endpoint }) => endpoint)
}
async function write(delivery: NewDelivery) {
  const { enqueue } = await import('@/src/outbox/enqueue')
  const { inTransaction } = await import('@/src/db/inTransaction')
  const req = await createLocalReq({}, carte.payload)
  await inTransaction(req, () => enqueue(req, [delivery]))
}

it('a browser that was switched on is told so, and belongs to its user', async () => {
  const token = await signIn()
  const { endpoint } = await switchOn(token)
  const id = endpoint.split('/').at(-1)
  await vi.waitFor(() => {
    expect(push.messages.find(({ subscription }) => subscription === id)).toMatchObject({
      json: { title: 'Уведомления включены', url: '/admin' },
    })
  }, soon)
  expect(push.invalid()).toEqual([])
  const path = `browser-notices?endpoint=${encodeURIComponent(endpoint)}`
  expect(await (await ask(token, 'GET', path)).json()).toEqual({ isOn: true })
  expect((await ask(token, 'DELETE', path)).status).toBe(204)
  expect(await (await ask(token, 'GET', path)).json()).toEqual({ isOn: false })
})

it.each([404, 410] as const)('E13: %i: the subscription is deleted', async (status) => {
  const subscription = await switchOn(await signIn())
  await vi.waitFor(async () => {
    const { rows } = await carte.payload.db.pool.query(
      `select 1 from deliveries where state in ('waiting', 'sending')`,
    )
    expect(rows).toEqual([])
  }, soon)
  push.expire(subscription.endpoint, status)
  await write({
    channel: 'push',
    address: JSON.stringify(subscription),
    event: 'test',
    lane: 'soon',
    message: { title: 'Заказ', ttlSeconds: 60, urgency: 'high' },
    mayRepeat: true,
  })
  await vi.waitFor(async () => expect(await browsers()).toEqual([]), soon)
})

it.each(['http://169.254.169.254/push', 'https://10.0.0.1/push', 'https://localhost/push'])(
  'E13: %s is refused',
  async (endpoint) => {
    const { keys } = push.subscribe()
    const answer = await ask(await signIn(), 'POST', 'browser-notices', {
      subscription: { endpoint, keys },
    })
    expect(answer.status).toBe(422)
    expect(await browsers()).toEqual([])
  },
)

it('a stranger can switch on nothing', async () => {
  const answer = await carte.request('/api/users/browser-notices', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ subscription: push.subscribe() }),
  })
  expect(answer.status).toBe(401)
})

it('signing out ends the notices of that browser, a new password those of all, closing too', async () => {
  const [one, other] = [await signIn(), await signIn()]
  await switchOn(one)
  const second = await switchOn(other)
  expect((await ask(one, 'POST', 'logout')).status).toBe(200)
  expect(await browsers()).toEqual([second.endpoint])
  await carte.payload.update({ collection: 'users', id: user, data: { password: `${password}!` } })
  expect(await browsers()).toEqual([])
})

it('a password set by a letter ends all sessions, and the notices in all browsers', async () => {
  const [one, other] = [await signIn(), await signIn()]
  await switchOn(one)
  await switchOn(other)
  const token = await carte.payload.forgotPassword({
    collection: 'users',
    data: { email: `waiter-${number}@example.org` },
    disableEmail: true,
  })
  const reset = await carte.request('/api/users/reset-password', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token, password: 'quite-another-42' }),
  })
  expect(reset.status).toBe(200)
  expect(await browsers()).toEqual([])
  for (const old of [one, other]) {
    const answer = await ask(old, 'GET', 'me')
    expect(z.object({ user: z.unknown() }).parse(await answer.json()).user).toBeNull()
  }
  // A sign-in is none of that: notices stay.
  const { token: fresh } = signedIn.parse(await reset.json())
  const kept = await switchOn(fresh)
  const again = await carte.request('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: `waiter-${number}`, password: 'quite-another-42' }),
  })
  expect(again.status).toBe(200)
  expect(await browsers()).toEqual([kept.endpoint])
})

it('a closed account gets none, and a deleted one leaves none', async () => {
  await switchOn(await signIn())
  await carte.payload.update({ collection: 'users', id: user, data: { isActive: false } })
  expect(await browsers()).toEqual([])
  await carte.payload.update({ collection: 'users', id: user, data: { isActive: true } })
  await switchOn(await signIn())
  await carte.payload.delete({ collection: 'users', id: user })
  expect(await browsers()).toEqual([])
})

it('an alert comes to the browsers of managers who switched them on, each once', async () => {
  const { endpoint } = await switchOn(await signIn())
  const id = endpoint.split('/').at(-1)
  const { alertManagers } = await import('@/src/outbox/notify/alertManagers')
  const { inClient } = await import('@/src/db/inClient')
  for (const time of [1, 2]) {
    await inClient(carte.payload.db.pool, (query) =>
      alertManagers(query, {
        title: { ru: 'Лимит СМС исчерпан', en: 'The cap of SMS is reached' },
        url: `/admin?${time}`,
        once: 'sms-budget:day',
      }),
    )
  }
  await vi.waitFor(() => {
    const here = push.messages.filter(({ subscription }) => subscription === id)
    expect(here.filter(({ text }) => text.includes('Лимит СМС исчерпан'))).toHaveLength(1)
  }, soon)
})
