import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { type Push, startPush } from '@/sandbox/push/startPush'
import type { Outbox } from '@/src/outbox/openOutbox'

import { aBody, placed } from '../orders/ask'
import { type Restaurant, startOrders } from '../orders/startOrders'

const soon = { timeout: 25_000, interval: 50 }
const notice = z.object({ title: z.string(), body: z.string(), url: z.string() })

let carte: Restaurant
let push: Push
let outbox: Outbox

beforeAll(async () => {
  push = await startPush()
  process.env.PUSH_SANDBOX_HOST = new URL(push.url).host
  carte = await startOrders()
  const { openMessages } = await import('@/src/worker/openMessages')
  outbox = await openMessages(carte.payload)
})
afterAll(async () => {
  await outbox.close()
  await carte.stop()
  await push.close()
  delete process.env.PUSH_SANDBOX_HOST
})

/** A member of staff with a browser; gives what that shows, by which it is known. */
async function hire(username: string, role: 'operator' | 'editor', language: 'ru' | 'en') {
  const { id } = await carte.payload.create({
    collection: 'users',
    data: {
      email: `${username}@example.org`,
      username,
      password: 'три слова и число 42',
      role,
      isActive: true,
      isSuperuser: false,
    },
  })
  const subscription = push.subscribe()
  await carte.payload.db.pool.query(
    `insert into staff_browsers (endpoint, user_id, session_id, address, language)
     values ($1, $2, 'x', $3, $4)`,
    [subscription.endpoint, id, JSON.stringify(subscription), language],
  )
  const name = subscription.endpoint.split('/').at(-1)
  return () =>
    push.messages
      .filter((one) => one.subscription === name)
      .map(({ json }) => notice.parse(json))
      .filter(({ url }) => url.includes('/admin/collections/orders/'))
}

it('a new order comes to the browsers of staff, each once and in its language', async () => {
  const anna = await hire('anna', 'operator', 'ru')
  const bob = await hire('bob', 'operator', 'en')
  const writer = await hire('writer', 'editor', 'ru')
  const { id, number } = await placed(carte, aBody(carte))
  await vi.waitFor(() => expect([anna().length, bob().length]).toEqual([1, 1]), soon)
  expect(anna()[0]?.title).toBe(`Новый заказ ${number}`)
  expect(anna()[0]?.url).toMatch(new RegExp(`/admin/collections/orders/${id}$`))
  expect(bob()[0]?.title).toBe(`New order ${number}`)
  // What follows is no new order.
  const { moveOrder } = await import('@/src/orders/moveOrder')
  const { inTransaction } = await import('@/src/db/inTransaction')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, carte.payload)
  await inTransaction(req, () =>
    moveOrder(req, { orderId: id, to: 'accepted', by: 'system', name: 'Carte' }),
  )
  const { rows } = await carte.payload.db.pool.query(
    `select from deliveries where event = 'staff.order'`,
  )
  expect(rows).toHaveLength(2)
  expect(writer()).toEqual([])
  expect(push.invalid()).toEqual([])
})
