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
