import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { aBody, orderSchema, place, placed, send } from './ask'
import { type Restaurant, startOrders } from './startOrders'

let carte: Restaurant
beforeAll(async () => {
  carte = await startOrders()
})
afterAll(() => carte.stop())

const settings = (data: Record<string, unknown>) =>
  carte.payload.updateGlobal({ slug: 'order-settings', data })
afterEach(async () => {
  await settings({ isPaused: false, capacity: null, acceptsByItself: false, payBy: ['cash'] })
  await carte.payload.delete({ collection: 'stop-list', where: { id: { exists: true } } })
})

async function countOf(table: string): Promise<number> {
  const found = await carte.payload.db.drizzle.execute(
    sql`select count(*)::int as count from ${sql.raw(table)}`,
  )
  return z.object({ rows: z.tuple([z.object({ count: z.number() })]) }).parse(found).rows[0].count
}

const problem = z.looseObject({
  status: z.number(),
  detail: z.string(),
  errors: z.array(z.looseObject({ field: z.string(), code: z.string().optional() })).optional(),
})

describe('POST /api/v1/quote', () => {
  it('prices a cart and writes nothing', async () => {
    const before = await countOf('orders')
    const { status, body } = await send(carte, '/quote', {
      location: carte.locationId,
      mode: 'delivery',
      lines: [
        { dish_id: carte.soup, quantity: 3 },
        {
          dish_id: carte.burger,
          groups: [{ group_id: carte.sauces, modifiers: [{ key: 'bbq', amount: 2 }] }],
        },
      ],
      tips: { percent: 10 },
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ subtotal: 159_900, tips: 15_990, total: 175_890, problems: [] })
    expect(await countOf('orders')).toBe(before)
  })

  it('names the line of each broken rule', async () => {
    const { status, body } = await send(carte, '/quote', {
      location: carte.locationId,
      mode: 'pickup',
      lines: [{ dish_id: carte.soup }, { dish_id: 999_999 }],
      promo_code: 'нет такого',
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      total: 33_300,
      problems: [
        { line: 1, code: 'unknown-dish', detail: 'The menu has no such dish.' },
        { line: null, code: 'promo-unknown' },
      ],
    })
  })
})

describe('POST /api/v1/orders', () => {
  it('places a guest’s order, which its token opens and nobody else sees', async () => {
    const order = await placed(carte, aBody(carte))
    expect(order).toMatchObject({
      state: 'placed',
      total: 33_300,
      can_cancel: true,
      guest: { name: 'Анна', phone: '+79161234567' },
      lines: [{ name: 'Борщ', quantity: 1, unit_price: 33_300 }],
      events: [{ seq: 1, state: 'placed', by: 'guest' }],
    })
    const read = (query: string) => carte.request(`/api/v1/orders/${order.id}${query}`)
    const kept = await read(`?token=${order.token}`)
    expect(kept.status).toBe(200)
    // What was answered is what is kept.
    expect(await kept.json()).toEqual(order)
    expect((await read('')).status).toBe(404)
    expect((await read('?token=guess')).status).toBe(404)
    expect((await carte.request(`/api/orders/${order.id}`)).status).toBe(403)
  })

  it('tells its guest by email, in the words of the restaurant', async () => {
    const guest = { name: 'Анна', phone: '8 916 123-45-67', email: 'anna@example.org' }
    const order = await placed(carte, aBody(carte, { guest }))
    const { rows } = await carte.payload.db.drizzle.execute(sql`
      select event, channel::text as channel, address, message->'values' as values
      from deliveries where message->>'tag' = ${`order:${order.id}`}`)
    expect(rows).toMatchObject([
      {
        event: 'order.placed',
        channel: 'email',
        address: guest.email,
        values: {
          'order.number': String(order.number),
          'restaurant.name': 'На набережной',
        },
      },
    ])
  })

  it('keeps the VAT of the dish, else of its category, else of the settings', async () => {
    const { payload } = carte
    const category = await payload.create({
      collection: 'categories',
      data: { name: 'Горячее', vat: 'vat10' },
    })
    const set = (id: number, data: { category?: number | null; vat?: 'vat22' | null }) =>
      payload.update({ collection: 'menu-items', id, data: { ...data, _status: 'published' } })
    await settings({ vat: 'vat5' })
    await set(carte.soup, { category: category.id })
    await set(carte.burger, { category: category.id, vat: 'vat22' })
    const both = [{ dish_id: carte.soup }, { dish_id: carte.burger }]
    const { id } = await placed(carte, { ...aBody(carte), lines: both })
    await set(carte.soup, { category: null })
    const second = await placed(carte, aBody(carte))
    await set(carte.burger, { category: null, vat: null })
    await settings({ vat: 'none' })
    const rates = async (orderId: number) => {
      const { rows } = await payload.db.drizzle.execute(
        sql`select sold->'fiscal'->>'vat' as vat from orders_lines where _parent_id = ${orderId} order by 1`,
      )
      return rows.map(({ vat }) => vat)
    }
    expect([await rates(id), await rates(second.id)]).toEqual([['vat10', 'vat22'], ['vat5']])
  })

  it('keeps what was sold when the menu changes', async () => {
    const order = await placed(carte, aBody(carte))
    await carte.payload.update({
      collection: 'menu-items',
      id: carte.soup,
      data: { name: 'Щи', price: 44_400, _status: 'published' },
    })
    const answer = await carte.request(`/api/v1/orders/${order.id}?token=${order.token}`)
    expect(await answer.json()).toMatchObject({
      total: 33_300,
      lines: [{ name: 'Борщ', unit_price: 33_300 }],
    })
    await carte.payload.update({
      collection: 'menu-items',
      id: carte.soup,
      data: { name: 'Борщ', price: 33_300, _status: 'published' },
    })
  })

  it.each([
    ['no phone', { guest: {} }, 'guest.phone'],
    ['a delivery without an address', { mode: 'delivery' }, 'address'],
    ['an unknown table', { mode: 'dine-in', table: 'x' }, 'table'],
    ['a way to pay that there is none', { pay_by: 'gold' }, 'pay_by'],
    ['nothing in it', { lines: [] }, 'lines'],
    ['no key', { key: 'short' }, 'idempotency-key'],
  ])(
    'refuses %s, naming the field',
    async (_, { key, ...more }: Record<string, unknown>, field) => {
      const heard = await place(
        carte,
        aBody(carte, more),
        typeof key === 'string' ? key : undefined,
      )
      expect(heard.status).toBe(422)
      expect(problem.parse(heard.body).errors?.map((one) => one.field)).toEqual([field])
    },
  )

  it('takes an order at a table', async () => {
    const order = await placed(
      carte,
      aBody(carte, { mode: 'dine-in', guest: {}, table: carte.table }),
    )
    expect(order).toMatchObject({ table: '7', mode: 'dine-in' })
  })

  it('says when the price is not what the guest was shown', async () => {
    const before = await countOf('orders')
    const { status } = await place(carte, aBody(carte, { expected_total: 33_299 }))
    expect(status).toBe(409)
    expect(await countOf('orders')).toBe(before)
  })

  it('accepts by itself where staff want it so', async () => {
    await settings({ acceptsByItself: true })
    const order = await placed(carte, aBody(carte))
    expect(order.events.map(({ state }) => state)).toEqual(['placed', 'accepted'])
  })

  it('takes no orders while paused', async () => {
    await settings({ isPaused: true })
    const { status, body } = await place(carte, aBody(carte))
    expect([status, problem.parse(body).errors?.[0]?.code]).toEqual([422, 'paused'])
  })
})

describe('Idempotency-Key', () => {
  it('makes one order of many asked at once, and answers all with it', async () => {
    const before = await countOf('orders')
    const key = randomUUID()
    const heard = await Promise.all(
      Array.from({ length: 8 }, () => place(carte, aBody(carte), key)),
    )
    expect(heard.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201))
    expect(new Set(heard.map(({ body }) => orderSchema.parse(body).id)).size).toBe(1)
    expect(await countOf('orders')).toBe(before + 1)
  })

  it('refuses the same key with another body', async () => {
    const key = randomUUID()
    expect((await place(carte, aBody(carte), key)).status).toBe(201)
    expect((await place(carte, aBody(carte, { comment: 'ещё' }), key)).status).toBe(409)
  })

  it('is free again when the order could not be placed', async () => {
    const key = randomUUID()
    await settings({ isPaused: true })
    expect((await place(carte, aBody(carte), key)).status).toBe(422)
    await settings({ isPaused: false })
    expect((await place(carte, aBody(carte), key)).status).toBe(201)
  })
})

describe('many at once', () => {
  it('sell the last portion once', async () => {
    await carte.payload.create({
      collection: 'stop-list',
      data: { dish: carte.soup, location: carte.locationId, remaining: 3 },
    })
    const heard = await Promise.all(Array.from({ length: 8 }, () => place(carte, aBody(carte))))
    const statuses = heard.map(({ status }) => status).sort()
    expect(statuses).toEqual([201, 201, 201, 422, 422, 422, 422, 422])
    const { docs } = await carte.payload.find({ collection: 'stop-list' })
    expect(docs.map(({ remaining }) => remaining)).toEqual([0])
  })

  it('take no more of a slot than the kitchen can do, and are promised the next one', async () => {
    await settings({ capacity: 2 })
    const heard = await Promise.all(
      Array.from({ length: 5 }, () =>
        place(carte, aBody(carte, { mode: 'delivery', address: { line: 'Москва' } })),
      ),
    )
    expect(heard.every(({ status }) => status === 201)).toBe(true)
    const found = await carte.payload.db.drizzle.execute(sql`
      select count(*)::int as count from orders where mode = 'delivery' group by kitchen_slot order by kitchen_slot`)
    const { rows } = z.object({ rows: z.array(z.object({ count: z.number() })) }).parse(found)
    expect(Math.max(...rows.map(({ count }) => count))).toBeLessThanOrEqual(2)
  })

  it('use a promo code no more often than it may be', async () => {
    await carte.payload.create({
      collection: 'promo-codes',
      data: { code: 'last 2', kind: 'percent', percent: 10, limit: 2, isActive: true },
    })
    const body = aBody(carte, { promo_code: 'Last2' })
    const heard = await Promise.all(Array.from({ length: 5 }, () => place(carte, body)))
    expect(heard.map(({ status }) => status).sort()).toEqual([201, 201, 422, 422, 422])
    const used = heard.flatMap(({ status, body }) =>
      status === 201 ? [orderSchema.parse(body)] : [],
    )
    expect(used.map(({ total }) => total)).toEqual([29_970, 29_970])
    // What is called off may be used again.
    const [first] = used
    if (!first) throw new Error('nothing placed')
    await send(carte, `/orders/${first.id}/cancel?token=${first.token}`, {})
    expect((await place(carte, body)).status).toBe(201)
  })

  it('number a location’s orders without gaps or doubles', async () => {
    const orders = await Promise.all(Array.from({ length: 6 }, () => placed(carte, aBody(carte))))
    const numbers = orders.map(({ number }) => number).sort((one, other) => one - other)
    const [first = 0] = numbers
    expect(numbers).toEqual(numbers.map((_, index) => first + index))
  })
})
