import { randomUUID } from 'node:crypto'

import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { handOver } from '@/plugins/iiko/orders/handOver'
import { inTransaction } from '@/src/db/inTransaction'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { insertOrders } from '@/src/db/orders/insertOrders'
import { readEvents } from '@/src/db/orders/readEvents'
import { readOrder } from '@/src/db/orders/readOrder'
import { rowKey } from '@/src/domain/iiko/wanted/rowKey'
import { aLine, anOrder } from '@/src/domain/iiko/order/testing/anOrder'
import type { Order } from '@/src/domain/order/Order'
import type { OrderState } from '@/src/domain/order/OrderState'
import { moveOrder } from '@/src/orders/moveOrder'
import type { Hearing } from '@/src/worker/openHearing'

import { orderOf } from './orderOf'
import { connectHouse, type IikoHouse, startIikoHouse } from './startIikoHouse'

const soon = { timeout: 40_000, interval: 100 }

let house: IikoHouse
let hearing: Hearing

beforeAll(async () => {
  house = await startIikoHouse()
  await connectHouse(house)
  const { openHearing } = await import('@/src/worker/openHearing')
  hearing = await openHearing(house.payload)
})
afterAll(async () => {
  await hearing.close()
  await house.stop()
})

const req = () => createLocalReq({}, house.payload)
const stateOf = async (id: number) => (await readOrder(await req(), id))?.order.state
const step = async (orderId: number, to: OrderState, reason = '') =>
  moveOrder(await req(), { orderId, to, by: 'staff', name: 'Ольга', reason })

async function placeAndAccept(): Promise<number> {
  const [pizza] = house.iiko.menu.all().products
  const line = aLine({
    externalId: pizza?.id ?? null,
    sizeExternalId: pizza?.sizePrices[0]?.sizeId ?? null,
  })
  const now = Date.now()
  const order = anOrder({
    token: randomUUID(),
    locationId: house.places.nevsky.location,
    lines: [line],
    time: { kind: 'asap', from: now, until: now },
    placedAt: now,
  })
  const turn = await req()
  const [placed] = await inTransaction(turn, async () => {
    const one = { order, kitchenSlot: now, key: randomUUID(), body: '' }
    return insertOrders(await sessionQuery(turn), [one])
  })
  if (!placed) throw new Error('The order was not placed.')
  await step(placed.id, 'accepted')
  return placed.id
}

const atIiko = (id: number) =>
  house.iiko.orders.all().filter(({ externalNumber }) => externalNumber?.endsWith(`-${id}`))
async function arrived(id: number, times = 1): Promise<string> {
  await vi.waitFor(() => expect(atIiko(id)).toHaveLength(times), soon)
  return atIiko(id).at(-1)?.id ?? ''
}

it('an accepted order goes to the till, and the till moves it on', async () => {
  const id = await placeAndAccept()
  const there = await arrived(id)
  house.iiko.control.settleOrder(there)
  house.iiko.control.moveOrder(there, 'CookingStarted')
  await vi.waitFor(async () => expect(await stateOf(id)).toBe('cooking'), soon)
  expect(atIiko(id)).toHaveLength(1)
})

it('T16: OnWay after Delivered is in the history, and the state does not move back', async () => {
  const id = await placeAndAccept()
  const there = await arrived(id)
  house.iiko.control.settleOrder(there)
  house.iiko.control.moveOrder(there, 'Delivered')
  await vi.waitFor(async () => expect(await stateOf(id)).toBe('completed'), soon)
  house.iiko.control.moveOrder(there, 'OnWay')
  await vi.waitFor(async () => {
    const told = JSON.stringify(await readEvents(await req(), id))
    expect(told).toContain('on-the-way')
  }, soon)
  expect(await stateOf(id)).toBe('completed')
})

it('T15: refused after InProgress, managers read why; sent again it is another order there', async () => {
  const { iiko, payload, post } = house
  await house.signedIn('manager')
  const id = await placeAndAccept()
  expect((await post(`/api/iiko/orders/${id}/resend`, {}, 'operator')).status).toBe(409)
  const there = await arrived(id)
  iiko.control.settleOrder(there, { code: 'Common', message: 'Касса закрыта' })
  await vi.waitFor(async () => {
    const { rows } = await payload.db.pool.query(
      'select message from deliveries where event = $1',
      ['staff.alert'],
    )
    expect(JSON.stringify(rows)).toContain('Касса закрыта')
  }, soon)
  expect(await stateOf(id)).toBe('accepted')
  expect((await post(`/api/iiko/orders/${id}/resend`, {}, 'operator')).status).toBe(200)
  const again = await arrived(id, 2)
  expect(again).not.toBe(there)
  iiko.control.settleOrder(again)
  iiko.control.moveOrder(again, 'CookingStarted')
  await vi.waitFor(async () => expect(await stateOf(id)).toBe('cooking'), soon)
})

it('an order called off here is called off at the till, even while iiko is away for a moment', async () => {
  const { iiko } = house
  const id = await placeAndAccept()
  const there = await arrived(id)
  iiko.control.settleOrder(there)
  iiko.faults.add({ is: 'answer', status: 500 }, { when: ({ path }) => path.endsWith('/cancel') })
  await step(id, 'cancelled', 'Гость передумал')
  await vi.waitFor(() => expect(iiko.orders.get(there)?.status).toBe('Cancelled'), soon)
  expect(await stateOf(id)).toBe('cancelled')
})

async function madeAt(order: Order) {
  const outcome = await handOver(await req(), { order, key: `order ${order.id}` })
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.result
}

it('opens a table order at the table of iiko’s that staff have chosen', async () => {
  const { places, post, signedIn } = house
  const path = `/api/iiko/tables?location=${places.nevsky.location}`
  const asManager = { headers: { authorization: `JWT ${await signedIn('manager')}` } }
  const told = z
    .object({ tables: z.array(z.object({ id: z.string(), name: z.string() })) })
    .parse(await (await house.request(path, asManager)).json())
  expect(told.tables.map(({ name }) => name)).toEqual(['Стол 1', 'Стол 2', 'Стол 3', 'Стол 4'])
  const [, second] = told.tables
  // As staff make it: what nobody may write, the code, is there too.
  const { location } = places.nevsky
  const answer = await post('/api/tables', {
    name: 'Терраса, 2',
    location,
    iikoTableId: second?.id,
  })
  const { code } = z.object({ doc: z.object({ code: z.string() }) }).parse(await answer.json()).doc
  const made = await madeAt(
    orderOf(house, 501, {
      mode: 'dine-in',
      address: null,
      table: { code: code ?? '', name: 'Терраса, 2' },
    }),
  )
  house.iiko.control.settleOrder(made.externalId)
  expect(house.iiko.orders.get(made.externalId)).toMatchObject({
    creationStatus: 'Success',
    asked: { tableIds: [second?.id], tabName: 'Терраса, 2' },
  })
  const strangers = await house.request('/api/iiko/tables?location=999999', asManager)
  expect(await strangers.json()).toEqual({ isConnected: false, tables: [] })
})

it('a table of before codes gets one at its next save, and keeps it from then on', async () => {
  const { payload, places, request, signedIn } = house
  const { location } = places.nevsky
  const { id } = await payload.create({ collection: 'tables', data: { name: 'Старый', location } })
  await payload.db.pool.query('update tables set code = null where id = $1', [id])
  const headers = {
    authorization: `JWT ${await signedIn('manager')}`,
    'content-type': 'application/json',
  }
  const saved = async (changes: object) => {
    const body = JSON.stringify(changes)
    const answer = await request(`/api/tables/${id}`, { method: 'PATCH', headers, body })
    return z.object({ doc: z.object({ code: z.string() }) }).parse(await answer.json()).doc.code
  }
  const code = await saved({ name: 'Старый', location, code: null })
  expect(code).not.toBe('')
  // The printed QR must go on leading to the table.
  expect(await saved({ name: 'Терраса, 9' })).toBe(code)
  expect(await saved({ name: 'Терраса, 9', code: 'guessed' })).toBe(code)
})

it('sells a combo of iiko’s as one, which iiko takes', async () => {
  const { combos, menu } = house.iiko
  const [pizza] = menu.all().products
  const lunch = {
    id: '5d0e3a1e-5a5a-4a5a-8a5a-5a5a5a5a5a01',
    name: 'Ланч',
    price: 600,
    groups: ['02', '03'].map((end) => ({
      id: `5d0e3a1e-5a5a-4a5a-8a5a-5a5a5a5a5a${end}`,
      name: `Выбор ${end}`,
      productIds: [pizza?.id ?? ''],
    })),
  }
  combos.add(lunch)
  const dish = aLine({
    externalId: pizza?.id ?? null,
    sizeExternalId: pizza?.sizePrices[0]?.sizeId ?? null,
  })
  const choices = lunch.groups.map(({ id }) => ({
    ...dish,
    slotKey: rowKey(lunch.id, id),
    slotName: { ru: 'Выбор' },
    amount: 1,
    total: 0,
  }))
  const line = aLine({ externalId: lunch.id, name: { ru: 'Ланч' }, unitPrice: 60_000, choices })
  const made = await madeAt(orderOf(house, 502, { lines: [line] }))
  house.iiko.control.settleOrder(made.externalId)
  const kept = house.iiko.orders.get(made.externalId)
  expect(kept).toMatchObject({
    creationStatus: 'Success',
    asked: {
      combos: [{ name: 'Ланч', amount: 1, price: 600, sourceId: lunch.id }],
      items: lunch.groups.map(({ id }) => ({
        comboInformation: { comboSourceId: lunch.id, comboGroupId: id },
      })),
    },
  })
  const wrong = house.iiko.calls().flatMap(({ answerFaults }) => answerFaults)
  expect(wrong).toEqual([])
})
