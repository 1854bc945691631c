import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { aBody, orderSchema, place } from './ask'
import { type Restaurant, startOrders } from './startOrders'

/** `ORDER_KEYS=1000` makes it the 10,000 requests with 1,000 keys of issue 6. */
const keyCount = Number(process.env.ORDER_KEYS ?? 30)
const atOnce = 40

let carte: Restaurant
beforeAll(async () => {
  carte = await startOrders()
})
afterAll(() => carte.stop())

const count = z.object({ rows: z.tuple([z.object({ orders: z.number(), lines: z.number() })]) })

it(
  `makes ${keyCount} orders of ${keyCount * 10} requests with ${keyCount} keys, in any order and at once`,
  { timeout: 20 * 60_000 },
  async () => {
    const keys = Array.from({ length: keyCount }, () => randomUUID())
    const asked = Array.from({ length: 10 }, () => keys)
      .flat()
      .map((key) => ({ key, place: Math.random() }))
      .sort((one, other) => one.place - other.place)
    const answered = new Map<string, Set<number>>()
    let next = 0
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let one = asked[next++]; one; one = asked[next++]) {
          const { key } = one
          const body = aBody(carte, { comment: key })
          const { status, body: told } = await place(carte, body, key)
          expect([status, status === 201 ? null : told]).toEqual([201, null])
          const { id } = orderSchema.parse(told)
          answered.set(key, (answered.get(key) ?? new Set()).add(id))
        }
      }),
    )
    expect(answered.size).toBe(keyCount)
    expect([...answered.values()].every(({ size }) => size === 1)).toBe(true)
    const found = count.parse(
      await carte.payload.db.drizzle.execute(sql`
        select (select count(*)::int from orders) as orders,
          (select count(*)::int from orders_lines) as lines`),
    )
    expect(found.rows[0]).toEqual({ orders: keyCount, lines: keyCount })
  },
)

it('of several that are written together the one that cannot be fails alone, and is not told as placed', async () => {
  const { payload, locationId } = carte
  // Fails at the commit, when the statement has been answered already.
  await payload.db.drizzle.execute(sql`
    create function refuse_order() returns trigger language plpgsql as
      $$ begin raise exception 'refused at commit'; end $$;
    create constraint trigger refuse_order after insert on orders deferrable initially deferred
      for each row when (new.comment = 'refuse me') execute function refuse_order()`)
  const comments = ['a', 'b', 'refuse me', 'c', 'd']
  const statuses = async () => {
    const heard = await Promise.all(
      comments.map((comment) => place(carte, aBody(carte, { comment }))),
    )
    return heard.map(({ status }) => status)
  }
  expect(await statuses()).toEqual([201, 201, 500, 201, 201])
  await payload.db.drizzle.execute(sql`
    insert into telegram_groups (chat, location_id, title) values ('-100500', ${locationId}, 'Кухня')`)
  expect(await statuses()).toEqual([201, 201, 500, 201, 201])
  const { rows } = await payload.db.drizzle.execute(sql`
    select count(*)::int as cards, count(distinct message->>'orderCard')::int as orders,
      (select count(*)::int from orders where comment = 'refuse me') as refused,
      (select max(number) - count(*) from orders)::int as gaps
    from deliveries where address = '-100500'`)
  expect(rows).toEqual([{ cards: 4, orders: 4, refused: 0, gaps: 0 }])
})

it('of several locations that are written together each numbers its own, and a key is used at one of them', async () => {
  const { payload, locationId } = carte
  const other = await payload.create({
    collection: 'locations',
    data: { name: 'На горе', channels: ['pickup'], timeZone: 'Europe/Moscow', currency: 'RUB' },
  })
  const both = [locationId, other.id]
  const heard = await Promise.all(
    ['e', 'f', 'refuse me', 'g'].flatMap((comment) =>
      both.map((location) =>
        place(carte, aBody(carte, { comment: location === locationId ? comment : 'h', location })),
      ),
    ),
  )
  expect(heard.map(({ status }) => status)).toEqual([201, 201, 201, 201, 500, 201, 201, 201])
  for (let round = 0; round < 5; round += 1) {
    const key = randomUUID()
    const asked = await Promise.all(
      both.map((location) => place(carte, aBody(carte, { location, comment: 'same key' }), key)),
    )
    expect(asked.map(({ status }) => status).sort()).toEqual([201, 409])
  }
  const { rows } = await payload.db.drizzle.execute(sql`
    select count(distinct order_key.order_id)::int as keys, count(*)::int as orders,
      count(distinct (orders.location_id, number))::int as numbers,
      count(*) filter (where orders.location_id = ${other.id} and comment = 'h')::int as there,
      (select count(*)::int from orders_lines) as lines
    from orders left join order_keys order_key on order_key.order_id = orders.id`)
  const [{ orders, ...counted }] = z.tuple([z.looseObject({ orders: z.number() })]).parse(rows)
  expect(counted).toEqual({ keys: orders, numbers: orders, there: 4, lines: orders })
})
