import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { pruneOrderKeys } from '@/src/db/orders/pruneOrderKeys'

import { aBody, place } from './ask'
import { type Restaurant, startOrders } from './startOrders'

let carte: Restaurant
beforeAll(async () => {
  carte = await startOrders()
})
afterAll(() => carte.stop())

it('keeps a key for a week: until then it answers the same order, then it is forgotten', async () => {
  const { payload } = carte
  const query = openQuery(payload.db.pool)
  const key = 'the key of last week'
  const first = await place(carte, aBody(carte), key)
  expect(await pruneOrderKeys(query, { batch: 10 })).toBe(0)
  expect((await place(carte, aBody(carte), key)).body).toEqual(first.body)
  await payload.db.drizzle.execute(
    sql`update order_keys set created_at = now() - interval '8 days'`,
  )
  expect(await pruneOrderKeys(query, { batch: 10 })).toBe(1)
  expect((await payload.count({ collection: 'orders' })).totalDocs).toBe(1)
})
