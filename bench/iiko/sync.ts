/**
 * The sync with iiko: a first one of 10,000 products against JSON.parse and one bulk COPY of the same
 * rows, and against a loop of payload.create; one where nothing changed.
 */
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'

import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'

import { performRun } from '@/plugins/iiko/runs/performRun'
import { startRun } from '@/plugins/iiko/runs/startRun'

import { openDatabase } from '../menu/openDatabase'
import { report } from '../report'
import { addConnection } from './addConnection'
import { makeMenu } from './makeMenu'

const database = await openDatabase()
const { payload } = database
const { pool } = payload.db
const connection = await addConnection(payload)

let statements = 0
let isCounting = false
const client: object = pg.Client.prototype
const query: unknown = Reflect.get(client, 'query')
if (typeof query !== 'function') throw new Error('pg has no query.')
Reflect.set(client, 'query', function (this: object, ...args: unknown[]): unknown {
  if (isCounting) statements += 1
  const answer: unknown = Reflect.apply(query, this, args)
  return answer
})

async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

async function sync(bytes: Buffer): Promise<string> {
  const { id } = await startRun(payload, { connection, starter: 'command', isApproved: true })
  await performRun(
    {
      ground: payload,
      openPayload: () => Promise.resolve(payload),
      fetchMenu: () => Promise.resolve(bytes),
      limits: { removedPercent: 100, priceFactor: 100 },
    },
    id,
  )
  const run = await payload.findByID({ collection: 'iiko-runs', id, depth: 0 })
  if (run.state === 'failed') throw new Error(run.reason ?? 'failed')
  return run.state
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
const clear = () =>
  pool.query(`truncate menu_items, categories, modifier_groups, iiko_given, iiko_sync_state,
    iiko_run_changes, iiko_runs, menu_changes cascade`)

const ten = makeMenu(10_000)
const parses: number[] = []
for (let round = 0; round < 5; round += 1) {
  parses.push(await timed(() => void JSON.parse(ten.toString('utf8'))))
}
const parse = median(parses)

/** The tables that a sync fills, parents before children. */
const { rows: tables } = await pool.query<{ name: string }>(`
  select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    and (relname ~ '^_?(categories|modifier_groups|menu_items)' or relname = 'iiko_given')`)
const parentsFirst = (name: string) =>
  (['categories', 'modifier_groups', 'menu_items'].includes(name) ? 0 : 0.5) +
  (name.startsWith('categories') || name.startsWith('_categories') ? 0 : 10) +
  (name.includes('modifier_groups') ? 0 : 20) +
  (name.startsWith('_') ? 5 : 0) +
  name.length / 1000
const ordered = tables.map(({ name }) => name).sort((a, b) => parentsFirst(a) - parentsFirst(b))

const ours: number[] = []
const copies: number[] = []
for (let round = 0; round < 3; round += 1) {
  await clear()
  ours.push(await timed(() => sync(ten)))
  // The same rows once more, by COPY: out first, which is not timed, and in again.
  const client = await pool.connect()
  const rows = new Map<string, Buffer>()
  for (const name of ordered) {
    rows.set(name, await buffer(client.query(copyTo(`copy "${name}" to stdout`))))
  }
  await clear()
  copies.push(
    await timed(async () => {
      await client.query('begin')
      for (const [name, data] of rows) {
        await pipeline([data], client.query(copyFrom(`copy "${name}" from stdin`)))
      }
      await client.query('commit')
    }),
  )
  client.release()
}
const bulk = median(ours) / (parse + median(copies))
report({
  name: 'first sync of 10,000 products with modifiers, to JSON.parse and one bulk COPY of the same rows',
  value: `${bulk.toFixed(1)} times (${Math.round(median(ours))} ms)`,
  target: '<= 6 times',
  isMet: bulk <= 6,
})

const sample = 100
const { rows: firsts } = await pool.query<{ category: number; group: number }>(
  'select (select min(id) from categories) as category, (select min(id) from modifier_groups) as "group"',
)
const [first] = firsts
if (!first) throw new Error('The menu is empty.')
const loop = await timed(async () => {
  for (let index = 0; index < sample; index += 1) {
    await payload.create({
      collection: 'menu-items',
      data: {
        name: `Блюдо номер ${index}`,
        description: `Состав блюда ${index}: соус, бекон, помидоры, сыр пармезан`,
        price: 10_000,
        category: first.category,
        modifierGroups: [first.group],
        portion: { amount: 485, unit: 'g' },
        nutrition: { per: 'hundred', kcal: 206.15, protein: 7.6, fat: 4.8, carbohydrates: 33.1 },
        sku: String(index),
        isAvailable: true,
        externalId: `loop-${index}`,
        _status: 'published',
      },
    })
  }
})
await pool.query(`delete from menu_items where external_id like 'loop-%'`)
const faster = ((loop / sample) * 9_000) / median(ours)
report({
  name: 'the same, to a loop of payload.create (of 100 dishes, their groups made already, reckoned up)',
  value: `${Math.round(faster)} times faster`,
  target: '>= 50 times',
  isMet: faster >= 50,
})

await clear()
await sync(ten)
const again = Buffer.from(ten.toString('utf8').replace('0000000e-', '000000ee-'))
const quiet: number[] = []
isCounting = true
for (let round = 0; round < 5; round += 1) {
  const { id } = await startRun(payload, { connection, starter: 'command' })
  statements = 0
  quiet.push(
    await timed(() =>
      performRun(
        {
          ground: payload,
          openPayload: () => Promise.resolve(payload),
          fetchMenu: () => Promise.resolve(again),
          limits: { removedPercent: 1, priceFactor: 2 },
        },
        id,
      ),
    ),
  )
}
isCounting = false
report({
  name: 'a sync where nothing changed, to the time of JSON.parse; statements',
  value: `${(median(quiet) / parse).toFixed(2)} times, ${statements} statements`,
  target: '<= 1.5 times, <= 3 statements',
  isMet: median(quiet) <= 1.5 * parse && statements <= 3,
})
const shuffled = await timed(() => sync(makeMenu(10_000, false)))
report({
  name: 'the same menu in another order, which has to be compared record by record',
  value: `${(shuffled / parse).toFixed(1)} times JSON.parse`,
  target: 'for the record',
  isMet: true,
})
await database.close()
