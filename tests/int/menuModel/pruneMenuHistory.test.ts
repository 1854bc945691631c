import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let payload: TestPayload['payload']
let past: (at: Date) => Promise<MenuModel | null>
let now: (known: MenuModel | null) => Promise<MenuModel>
let prune: (days: number, batch: number) => Promise<number>
let dish = 0

beforeAll(async () => {
  carte = await startPayload()
  payload = carte.payload
  const { loadModel, loadPast } = await import('@/src/menu/engine/loadModel')
  const { openQuery } = await import('@/src/db/menuModel/openQuery')
  const { pruneMenuHistory } = await import('@/src/db/pruneMenuHistory')
  const source = { pool: payload.db.pool, addressOf: (name: string) => `/files/${name}` }
  past = (at) => loadPast(source, at)
  now = (known) => loadModel(source, known)
  prune = (days, batch) => pruneMenuHistory(openQuery(payload.db.pool), { days, batch })
  const made = await payload.create({
    collection: 'menu-items',
    data: { name: 'Борщ', price: 100, isAvailable: true, _status: 'published' },
  })
  dish = made.id
  // Nothing but the prices below is in the history, each a hundred days after the last.
  await payload.db.pool.query('delete from menu_changes')
  for (const [price, days] of [
    [200, 500],
    [300, 450],
    [400, 390],
    [500, 100],
  ] as const) {
    await payload.db.pool.query('update menu_items set price = $1 where id = $2', [price, dish])
    await payload.db.pool.query(
      `update menu_changes set at = now() - make_interval(days => $1)
       where revision = (select max(revision) from menu_changes)`,
      [days],
    )
  }
})

afterAll(() => carte.stop())

const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
const priceAgo = async (days: number) => (await past(ago(days)))?.dishes[0]?.price ?? null
const count = async (table: string): Promise<unknown> => {
  const { rows } = await payload.db.pool.query<{ n: number }>(
    `select count(*)::int as n from ${table}`,
  )
  return rows[0]?.n
}

it('knows the whole past before', async () => {
  expect(await Promise.all([510, 499, 449, 399, 389, 99, 0].map(priceAgo))).toEqual([
    null,
    200,
    300,
    300,
    400,
    500,
    500,
  ])
})

it('removes what is older than the days kept, piece by piece', async () => {
  const known = await now(null)
  expect(await prune(400, 1)).toBe(1)
  expect(await prune(400, 1)).toBe(0)
  expect(await Promise.all([499, 449, 399, 389, 99, 0].map(priceAgo))).toEqual([
    null,
    300,
    300,
    400,
    500,
    500,
  ])
  expect(await count('menu_changes')).toBe(3)
  expect(await count('menu_history')).toBe(3)
  expect(await count('menu_touches')).toBe(3)
  // Whoever knows the menu from before reads on from there.
  await payload.db.pool.query('update menu_items set price = 600 where id = $1', [dish])
  expect((await now(known)).dishes[0]?.price).toBe(600)
})

it('keeps the newest change however old it is', async () => {
  await payload.db.pool.query(`update menu_changes set at = at - interval '1000 days'`)
  expect(await prune(400, 100)).toBe(3)
  expect(await count('menu_changes')).toBe(1)
  expect(await prune(400, 100)).toBe(0)
  expect(await priceAgo(0)).toBe(600)
})

it('is done by the worker when it starts', async () => {
  await payload.db.pool.query('update menu_items set price = 700 where id = $1', [dish])
  await payload.db.pool.query(`update menu_changes set at = at - interval '1000 days'`)
  const { openWorker } = await import('@/src/worker/openWorker')
  const worker = openWorker({ payload, connectionString: carte.databaseUrl, historyDays: 400 })
  try {
    await vi.waitFor(async () => expect(await count('menu_changes')).toBe(1), {
      timeout: 60_000,
      interval: 50,
    })
  } finally {
    await worker.close()
  }
})
