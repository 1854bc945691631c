import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'

import { inTransaction } from '@/src/db/inTransaction'
import type { Order } from '@/src/domain/order/Order'
import type { OrderState } from '@/src/domain/order/OrderState'
import { portsOf } from '@/src/orders/portsOf'

import { type Messages, startMessages } from './startMessages'

let carte: Messages
const soon = { timeout: 30_000, interval: 50 }

beforeAll(async () => {
  carte = await startMessages()
})
afterEach(async () => {
  await carte.close()
  carte.smtp.mend()
  carte.telegram.mend()
})
afterAll(() => carte.stop())

const order: Order = {
  id: 5,
  number: 17,
  token: 'unguessable',
  locationId: 1,
  mode: 'pickup',
  state: 'placed',
  lines: [],
  promoCode: null,
  guest: {
    customerId: null,
    name: '',
    phone: '+79161234567',
    email: 'order@example.org',
    language: 'ru',
  },
  address: null,
  table: null,
  time: { kind: 'asap', from: Date.now(), until: Date.now() },
  cutlery: null,
  comment: '',
  payBy: 'cash',
  awaitsPayment: false,
  feeVat: { delivery: 'none', service: 'none' },
  paid: 0,
  placedAt: Date.now(),
  currency: 'RUB',
  subtotal: 59000,
  discount: 0,
  deliveryFee: 0,
  serviceCharge: 0,
  tips: 0,
  total: 59000,
}

it('tells a guest how the order goes, each step once, through the port of orders', async () => {
  const { payload } = carte
  const steps: [OrderState | null, OrderState][] = [
    [null, 'placed'],
    ['placed', 'accepted'],
    ['accepted', 'cooking'],
    ['cooking', 'cancelled'],
  ]
  const go = async () => {
    for (const [index, [from, to]] of steps.entries()) {
      const req = await createLocalReq({}, payload)
      await inTransaction(req, async () => {
        for (const notifier of portsOf(payload).notifiers) {
          await notifier.changed(req, {
            order: { ...order, state: to },
            change: {
              orderId: 5,
              seq: index + 1,
              from,
              to,
              at: Date.now(),
              by: 'staff',
              staffId: 1,
              name: 'Ольга',
              reason: to === 'cancelled' ? 'закончился борщ' : '',
            },
          })
        }
      })
    }
  }
  await go()
  await go()
  const told = await carte.rows(`address = 'order@example.org'`)
  expect(told.map(({ event, state }) => [event, state])).toEqual([
    ['order.placed', 'waiting'],
    ['order.accepted', 'replaced'],
    ['order.cancelled', 'waiting'],
  ])
  await carte.open()
  await vi.waitFor(() => expect(carte.smtp.mailsTo('order@example.org')).toHaveLength(2), soon)
  const [placed, cancelled] = carte.smtp.mailsTo('order@example.org')
  expect(placed?.parsed.text).toContain(`https://menu.example/orders/${order.id}/unguessable`)
  expect(cancelled?.parsed.text).toContain('Причина: закончился борщ.')
  expect(cancelled?.parsed.text).toContain('+7 495 123-45-67')
})

it('tells managers, once an hour, that what somebody waits for was given up', async () => {
  const { payload } = carte
  await payload.create({
    collection: 'users',
    data: {
      email: 'boss@example.org',
      username: 'boss',
      password: 'три слова и число 42',
      role: 'manager',
      isActive: true,
      isSuperuser: false,
    },
  })
  carte.smtp.setBox('spam@example.org', 554)
  carte.smtp.setBox('spam2@example.org', 554)
  await carte.tell({ language: 'ru', email: 'spam@example.org' })
  await carte.tell({ language: 'ru', email: 'spam2@example.org' })
  await carte.open()
  await vi.waitFor(() => expect(carte.smtp.mailsTo('boss@example.org')).toHaveLength(1), soon)
  expect(carte.smtp.mailsTo('boss@example.org')[0]?.parsed.subject).toBe(
    'Сообщения не уходят по почте',
  )
  await vi.waitFor(
    async () =>
      expect(await carte.rows(`address like 'spam%' and state = 'failed'`)).toHaveLength(2),
    soon,
  )
  expect(await carte.rows(`event = 'staff.alert'`)).toHaveLength(1)
})

it('tells managers, once, that an account was locked', async () => {
  const attempt = () =>
    carte.request('/api/users/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'boss@example.org', password: 'wrong' }),
    })
  for (let tries = 0; tries < 7; tries++) await attempt()
  const told = () => carte.rows(`event = 'staff.alert' and dedupe_key like '%locked:%'`)
  await vi.waitFor(async () => expect(await told()).toHaveLength(1), soon)
  await carte.open()
  await vi.waitFor(
    () =>
      expect(carte.smtp.mailsTo('boss@example.org').map(({ parsed }) => parsed.subject)).toContain(
        'Вход закрыт: boss',
      ),
    soon,
  )
})
