import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { cancel } from '@/plugins/iiko/orders/cancel'
import { follow as followAtIiko } from '@/plugins/iiko/orders/follow'
import { followOrders } from '@/plugins/iiko/orders/followOrders'
import { hearOrder } from '@/plugins/iiko/orders/hearOrder'
import type { Handed } from '@/plugins/iiko/orders/handed'
import { handOver as handOverToIiko } from '@/plugins/iiko/orders/handOver'
import { servingConnection } from '@/plugins/iiko/orders/servingConnection'
import { iikoEvent } from '@/plugins/iiko/webhooks/readEvents'
import { inTransaction } from '@/src/db/inTransaction'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { aLine } from '@/src/domain/iiko/order/testing/anOrder'
import type { Order } from '@/src/domain/order/Order'

import { orderOf } from './orderOf'
import { connectHouse, type IikoHouse, startIikoHouse } from './startIikoHouse'

let house: IikoHouse
let connection: number
let counter = 0

beforeAll(async () => {
  house = await startIikoHouse()
  connection = await connectHouse(house)
})
afterAll(() => house.stop())
afterEach(() => house.iiko.faults.clear())

const req = () => createLocalReq({}, house.payload)

const newOrder = (more: Partial<Order> = {}) => {
  counter += 1
  return orderOf(house, counter, more)
}

const handOver = async (order: Order, key = `order ${order.id}`) =>
  handOverToIiko(await req(), { order, key })
const follow = async (_order: Order, externalId: string) =>
  followAtIiko(await req(), { externalId })
const kept = (order: Order) =>
  house.iiko.orders
    .all()
    .filter(({ externalNumber }) => externalNumber === `${order.number}-${order.id}`)

/** What the webhook tells of an order now, taken in as the inbox does. */
async function hear(id: string) {
  const { iiko, places } = house
  const { showOrder } = await import('@/sandbox/iiko/orders/showOrder')
  const order = iiko.orders.get(id)
  if (!order) throw new Error(`no order ${id}`)
  const told = iiko.webhooks.event(
    'DeliveryOrderUpdate',
    places.organizationId,
    showOrder(order, iiko.menu),
  )
  return async () => {
    const news: Handed[] = []
    const turn = await req()
    const note = await inTransaction(turn, () =>
      hearOrder(turn, iikoEvent.parse(told), (_, row) => {
        news.push(row)
        return Promise.resolve()
      }),
    )
    return { note, news }
  }
}

async function madeAt(order: Order) {
  const outcome = await handOver(order)
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.result
}

it('serves the restaurants that are tied, and no other', async () => {
  const { places } = house
  const query = openQuery(house.payload.db.pool)
  expect(await servingConnection(query, places.nevsky.location)).toMatchObject({ connection })
  expect(await servingConnection(query, 999_999)).toBeNull()
})

describe('handing over', () => {
  it('makes one order at iiko, however often it is handed over', async () => {
    const order = newOrder()
    const made = await madeAt(order)
    expect(made).toMatchObject({ creation: 'creating', state: null })
    expect((await madeAt(order)).externalId).toBe(made.externalId)
    expect(kept(order)).toMatchObject([
      {
        id: made.externalId,
        terminalGroupId: house.places.nevsky.group,
        kind: 'delivery',
        asked: { menuId: '9001' },
      },
    ])
    house.iiko.control.settleOrder(made.externalId)
    const followed = await follow(order, made.externalId)
    expect(followed).toMatchObject({ is: 'done', result: { creation: 'created' } })
  })

  it.each(['pickup', 'dine-in'] as const)(
    'writes an order of the mode %s as iiko wants it',
    async (mode) => {
      const table = mode === 'dine-in' ? { code: 'no-such', name: 'Стол 5' } : null
      const made = await madeAt(newOrder({ mode, table, address: null }))
      expect(house.iiko.orders.get(made.externalId)?.kind).toBe(
        mode === 'dine-in' ? 'table' : 'delivery',
      )
    },
  )

  it('takes its tips along, as the till has them', async () => {
    const made = await madeAt(newOrder({ tips: 5_000, total: 45_000 }))
    expect(house.iiko.orders.get(made.externalId)?.asked.tips).toMatchObject([
      { paymentTypeKind: 'Cash', sum: 50 },
    ])
  })

  it('is looked up before it is sent again, when the answer was lost', async () => {
    const order = newOrder()
    house.iiko.faults.add(
      { is: 'dropAfter' },
      { when: ({ path }) => path === '/api/1/deliveries/create' },
    )
    expect(await handOver(order)).toMatchObject({ is: 'unknown' })
    expect(kept(order)).toHaveLength(1)
    const again = await madeAt(order)
    expect(kept(order)).toMatchObject([{ id: again.externalId }])
    const creations = house.iiko
      .calls()
      .filter(
        ({ body, path }) =>
          path.endsWith('deliveries/create') && JSON.stringify(body).includes(again.externalId),
      )
    expect(creations).toHaveLength(1)
  })

  it('is sent again when it certainly had not arrived', async () => {
    const order = newOrder()
    house.iiko.faults.add(
      { is: 'answer', status: 429 },
      { times: 9, when: ({ path }) => path === '/api/1/deliveries/create' },
    )
    expect(await handOver(order)).toMatchObject({ is: 'later' })
    house.iiko.faults.clear()
    await madeAt(order)
    expect(kept(order)).toHaveLength(1)
  })

  it('waits while the till is away, and staff read why; without the right to ask it goes', async () => {
    const { quay } = house.places
    const order = newOrder({ locationId: quay.location })
    house.iiko.control.setAlive(quay.group, false)
    const waiting = await handOver(order)
    expect(waiting.is === 'later' && waiting.reason).toContain('Касса не на связи')
    expect(kept(order)).toEqual([])
    house.iiko.control.setAlive(quay.group, true)
    await madeAt(order)
    expect(kept(order)).toHaveLength(1)
  })

  it('sends fees as the products that the restaurant has for them', async () => {
    const product = house.iiko.menu.all().products.at(-1)?.id ?? ''
    const setFees = (id: string | null) =>
      house.payload.update({
        collection: 'iiko-connections',
        id: connection,
        data: { deliveryProductId: id },
      })
    await expect(setFees('доставка')).rejects.toThrow(/deliveryProductId|Доставка|Delivery/)
    await setFees(product)
    const made = await madeAt(newOrder({ deliveryFee: 19_900, total: 59_900 }))
    await setFees(null)
    const { asked } = house.iiko.orders.get(made.externalId) ?? {}
    expect(asked).toMatchObject({ payments: [{ sum: 599 }] })
    expect(JSON.stringify(asked?.items)).toContain(
      JSON.stringify({ type: 'Product', productId: product, amount: 1, price: 199, modifiers: [] }),
    )
    expect(String(asked?.comment)).not.toContain('Доставка')
  })

  it('is told in words what iiko, or the order itself, lacks', async () => {
    const foreign = newOrder({ lines: [aLine({ externalId: null })] })
    const first = await handOver(foreign)
    expect(first.is === 'refused' && first.reason).toContain('Маргарита')
    const order = newOrder()
    house.iiko.faults.add(
      { is: 'restrict' },
      { times: 2, when: ({ path }) => path === '/api/1/deliveries/create' },
    )
    const second = await handOver(order)
    expect(second.is === 'refused' && second.reason).toContain('Orders: creating')
  })
})

describe('T15', () => {
  it('creation answers InProgress and then Error: iiko’s words are there, and it can be sent again', async () => {
    const order = newOrder()
    const made = await madeAt(order)
    house.iiko.control.settleOrder(made.externalId, { code: 'Common', message: 'Касса закрыта' })
    expect(await follow(order, made.externalId)).toMatchObject({
      result: { creation: 'failed', reason: 'Касса закрыта' },
    })
    const again = await madeAt(order)
    expect(again.externalId).not.toBe(made.externalId)
    expect(again.creation).toBe('creating')
    expect(kept(order)).toHaveLength(2)
  })

  it('the webhook comes before our own answer', async () => {
    const order = newOrder()
    house.iiko.faults.add(
      { is: 'dropAfter' },
      { when: ({ path }) => path === '/api/1/deliveries/create' },
    )
    await handOver(order)
    const [there] = kept(order)
    house.iiko.control.settleOrder(there?.id ?? '')
    const heard = await hear(there?.id ?? '')
    expect((await heard()).news).toMatchObject([{ order_id: order.id, creation: 'created' }])
    // Our own word, late: it does not take the creation back.
    expect(await madeAt(order)).toMatchObject({ creation: 'created', externalId: there?.id })
  })

  it('410 from commands/status: iiko has forgotten the command, the order itself decides', async () => {
    const order = newOrder()
    const made = await madeAt(order)
    house.iiko.orders.forgetCommands()
    house.iiko.faults.add(
      { is: 'answer', status: 200, body: { correlationId: crypto.randomUUID(), orders: [] } },
      { when: ({ path }) => path === '/api/1/deliveries/by_id' },
    )
    expect(await follow(order, made.externalId)).toEqual({ is: 'done', result: null })
    house.iiko.control.settleOrder(made.externalId)
    expect(await follow(order, made.externalId)).toMatchObject({ result: { creation: 'created' } })
  })

  it('is followed by asking, when no webhook comes', async () => {
    const order = newOrder()
    const made = await madeAt(order)
    house.iiko.orders.settle(made.externalId, { code: 'Common', message: 'Нет смены' })
    await house.payload.db.pool.query(
      `update iiko_orders set heard_at = now() - interval '1 minute' where order_id = $1`,
      [order.id],
    )
    const news: Handed[] = []
    await followOrders(house.payload, connection, (_, row) => {
      news.push(row)
      return Promise.resolve()
    })
    expect(news).toContainEqual(
      expect.objectContaining({ order_id: order.id, creation: 'failed', reason: 'Нет смены' }),
    )
  })
})

it('T16: an older word about an order, told late, is known already', async () => {
  const order = newOrder()
  const { externalId } = await madeAt(order)
  house.iiko.control.settleOrder(externalId)
  house.iiko.control.moveOrder(externalId, 'OnWay')
  const late = await hear(externalId)
  house.iiko.control.moveOrder(externalId, 'Delivered')
  const newest = await hear(externalId)
  expect((await newest()).news).toMatchObject([{ status: 'Delivered' }])
  const { news, note } = await late()
  expect(news).toEqual([])
  expect(note).toContain('something newer is known')
  expect(await follow(order, externalId)).toMatchObject({ result: { state: 'completed' } })
})

it('cancels, twice and what was never there too', async () => {
  const order = newOrder()
  const { externalId } = await madeAt(order)
  house.iiko.control.settleOrder(externalId)
  const asked = { externalId, reason: 'Передумал' }
  expect(await cancel(await req(), asked)).toEqual({ is: 'done', result: null })
  expect(house.iiko.orders.get(externalId)?.status).toBe('Cancelled')
  await follow(order, externalId)
  expect(await cancel(await req(), asked)).toEqual({ is: 'done', result: null })
  const unknown = { ...asked, externalId: crypto.randomUUID() }
  expect(await cancel(await req(), unknown)).toEqual({ is: 'done', result: null })
})

it('sends nothing that the description does not allow, and reads what it promises', () => {
  const calls = house.iiko.calls()
  expect(calls.filter(({ status, path }) => status === 400 && !path.includes('_sandbox'))).toEqual(
    [],
  )
  expect(calls.flatMap(({ answerFaults }) => answerFaults)).toEqual([])
})
