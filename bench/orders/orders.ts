/**
 * Orders and webhooks taken by Carte's front over 50 connections: to pgbench doing the same inserts, to the same
 * order made through stock Payload REST, and to pgbench inserting a webhook's row. In turns, on one Postgres.
 * `BENCH_ORDERS=pgbench,stock,webhook` chooses among the three, BENCH_ROUNDS and BENCH_SECONDS say how long.
 */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { Pool } from 'pg'
import { z } from 'zod'

import { sign } from '@/sandbox/stripe/sign'
import { createDatabase } from '@/tests/services/createDatabase'

import { bundle } from '../bundle'
import { fillMenu } from '../menu/fillMenu'
import { openDatabase } from '../menu/openDatabase'
import { hasWrk } from '../rateByWrk'
import { report } from '../report'
import { startServer } from '../startServer'

import { findPgbench, pgbench } from './pgbench'
import { literalRow } from './literalRow'
import { type Post, wrkPost } from './wrkPost'

const rounds = Number(process.env.BENCH_ROUNDS ?? 5)
const seconds = Number(process.env.BENCH_SECONDS ?? 4)
const places = 10

const file = findPgbench()
if (!hasWrk || !file) {
  process.stdout.write('there is no wrk or no pgbench here: the benchmark of orders is left out\n')
  process.exit(0)
}

const database = await openDatabase()
const { pool } = database.payload.db
await fillMenu(pool, { dishes: 300, locations: places })
await pool.query(
  `insert into locations_channels ("order", parent_id, value)
   select 3, id, 'pickup'::enum_locations_channels from locations`,
)
const webhookSecret = 'whsec_5a5a5a5a5a5a5a5a'
await database.payload.create({
  collection: 'payment-accounts',
  data: {
    title: 'Stripe',
    provider: 'stripe',
    isTest: true,
    isActive: true,
    stripeSecretKey: 'sk_test_5a5a5a5a5a5a5a5a',
    stripeWebhookSecret: webhookSecret,
  },
})
const { rows: dishes } = await pool.query<{ id: number }>(
  `select id from menu_items where is_available order by id limit 5`,
)
const { rows: locations } = await pool.query<{ id: number }>('select id from locations order by id')
const front = await startServer({
  script: await bundle('bench/orders/frontServer.ts'),
  env: { ...database.env, RATE_LIMIT_PER_MINUTE: '1000000' },
})

// Whatever fails: nobody is left behind.
process.once('exit', front.stop)

const placed = z.looseObject({ id: z.number(), total: z.number() })
const bodyAt = (location: number) =>
  JSON.stringify({
    location,
    mode: 'pickup',
    lines: dishes.map(({ id }, index) => ({ dish_id: id, quantity: index === 0 ? 2 : 1 })),
    guest: { name: 'Анна', phone: '+79161234567' },
    pay_by: 'cash',
    comment: 'Без лука, пожалуйста',
  })
const bodies = locations.map(({ id }) => bodyAt(id))
const orderPosts = (count: number): Post[] =>
  Array.from({ length: count }, (_, index) => ({
    header: randomUUID(),
    body: bodies[index % bodies.length] ?? '',
  }))

const first = await fetch(`${front.url}/api/v1/orders`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
  body: bodies[0] ?? '',
})
if (first.status !== 201) throw new Error(await first.text())
const { id: sampleId } = placed.parse(await first.json())

const random = (columns: string) => `md5(random()::text || ${columns})`
const key = await literalRow(pool, 'order_keys', `order_id = ${sampleId}`, {
  key_hash: `decode(${random("'a'")} || ${random("'b'")}, 'hex')`,
  order_id: `nextval('orders_id_seq')`,
})
const order = await literalRow(pool, 'orders', `id = ${sampleId}`, {
  id: ':id',
  number: ':last',
  token: random("'c'"),
  location_id: ':place',
})
const lines = await literalRow(pool, 'orders_lines', `_parent_id = ${sampleId} order by _order`, {
  _parent_id: ':id',
  id: random("'d'"),
})
const event = await literalRow(pool, 'order_events', `order_id = ${sampleId}`, {
  id: `nextval('order_events_id_seq')`,
  order_id: ':id',
})
const {
  rows: [range],
} = await pool.query<{ least: number; most: number }>(
  'select min(id) as least, max(id) as most from locations',
)
const inserts = `\\set place random(${range?.least}, ${range?.most})
begin;
insert into order_keys (${key.columns}) values (${key.values[0]}) returning order_id as id \\gset
insert into order_numbers (location_id, last) values (:place, 1) on conflict (location_id) do update set last = order_numbers.last + 1 returning last \\gset
insert into orders (${order.columns}) values (${order.values[0]});
insert into orders_lines (${lines.columns}) values ${lines.values.map((one) => `(${one})`).join(', ')};
insert into order_events (${event.columns}) values (${event.values[0]});
commit;
`

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/**
 * Both sides in turns, after a round to warm up: the median of the ratios, and of both rates. After that round the
 * tables are analysed, as Postgres does by itself every minute: until then each connection checks foreign keys by a
 * plan from when they were empty, and reads all of `orders` for every line.
 */
async function inTurns(
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
  pools: readonly Pool[] = [pool],
) {
  const measured: { one: number; other: number }[] = []
  for (let round = 0; round <= rounds; round += 1) {
    if (round === 1) for (const one of pools) await one.query('analyze')
    const [a, b] = round % 2 === 0 ? [await ours(), await theirs()] : [await theirs(), await ours()]
    if (round > 0) measured.push(round % 2 === 0 ? { one: a, other: b } : { one: b, other: a })
  }
  return {
    ratio: median(measured.map(({ one, other }) => one / other)),
    rate: median(measured.map(({ one }) => one)),
    base: median(measured.map(({ other }) => other)),
  }
}

const carteOrders = () =>
  wrkPost({
    url: `${front.url}/api/v1/orders`,
    header: 'Idempotency-Key',
    posts: orderPosts(seconds * 5_000),
    seconds,
  })
const wanted = process.env.BENCH_ORDERS?.split(',') ?? ['pgbench', 'stock', 'webhook']

if (wanted.includes('pgbench')) {
  const { base, rate, ratio } = await inTurns(carteOrders, () =>
    pgbench(file, { script: inserts, seconds, url: database.url }),
  )
  report({
    name: `POST /api/v1/orders, 5 lines, 50 connections, to pgbench doing the same inserts in one transaction (${rate.toFixed(0)}/s to ${base.toFixed(0)}/s)`,
    value: ratio.toFixed(3),
    target: '>= 0.35',
    isMet: ratio >= 0.35,
  })
}

if (wanted.includes('stock')) {
  const other = await createDatabase(database.url)
  const env = { STOCK_DATABASE_URL: other.url }
  const pushed = spawnSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'bench/orders/stockServer.ts'],
    {
      env: { ...process.env, ...env, NODE_ENV: 'development' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  if (pushed.status !== 0) throw new Error('The schema of the stock Payload was not pushed.')
  const stockPool = new Pool({ connectionString: other.url, max: 1 })
  const stock = await startServer({ script: 'bench/orders/stockServer.ts', env })
  const sample = await pool.query<{ order: object; lines: object[]; events: object[] }>(
    `select to_jsonb(orders) as order,
       (select jsonb_agg(to_jsonb(line) order by _order) from orders_lines line where _parent_id = orders.id) as lines,
       (select jsonb_agg(to_jsonb(event)) from order_events event where order_id = orders.id) as events
     from orders where id = $1`,
    [sampleId],
  )
  const [row] = sample.rows
  if (!row) throw new Error('The order is gone.')
  const camel = (record: object) =>
    Object.fromEntries(
      Object.entries(record).map(([name, value]) => [
        name.replace(/_id$/, '').replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase()),
        value,
      ]),
    )
  const plain = { ...camel(row.order), id: undefined }
  let number = 0
  const stockPosts = (count: number): Post[] =>
    Array.from({ length: count }, () => {
      number += 1
      return {
        header: '-',
        body: JSON.stringify({
          ...plain,
          number,
          token: randomUUID(),
          key: randomUUID(),
          lines: row.lines.map((line) => ({ ...camel(line), id: undefined })),
          events: row.events.map((one) => ({ ...camel(one), id: undefined })),
        }),
      }
    })
  const { base, rate, ratio } = await inTurns(
    carteOrders,
    () =>
      wrkPost({
        url: `${stock.url}/api/orders`,
        header: 'X-Bench',
        posts: stockPosts(seconds * 600),
        seconds,
      }),
    [pool, stockPool],
  )
  await stockPool.end()
  report({
    name: `the same, to the same order made through stock Payload REST (${rate.toFixed(0)}/s to ${base.toFixed(0)}/s)`,
    value: `${ratio.toFixed(1)} times`,
    target: '>= 5 times',
    isMet: ratio >= 5,
  })
  stock.stop()
  await other.drop()
}

if (wanted.includes('webhook')) {
  const fixtures = '../shared/outside/specs/stripe_fixtures3.json'
  const { resources } = z
    .looseObject({ resources: z.looseObject({ payment_intent: z.looseObject({}) }) })
    .parse(JSON.parse(readFileSync(fixtures, 'utf8')))
  const now = () => Math.floor(Date.now() / 1_000)
  const webhookPosts = (count: number): Post[] =>
    Array.from({ length: count }, () => {
      const body = JSON.stringify({
        id: `evt_${randomUUID()}`,
        object: 'event',
        type: 'payment_intent.succeeded',
        livemode: false,
        created: now(),
        data: {
          object: Object.assign({}, resources.payment_intent, {
            id: `pi_${randomUUID()}`,
            status: 'succeeded',
            latest_charge: null,
            metadata: { reference: randomUUID() },
          }),
        },
      })
      return { header: sign(body, [webhookSecret], now()), body }
    })
  const ours = () =>
    wrkPost({
      url: `${front.url}/api/payments/webhooks/stripe`,
      header: 'Stripe-Signature',
      posts: webhookPosts(seconds * 9_000),
      seconds,
    })
  await ours()
  const inbox = await literalRow(pool, 'inbox_events', `id = (select max(id) from inbox_events)`, {
    id: `nextval('inbox_events_id_seq')`,
    event_id: random("'e'"),
    received_at: 'clock_timestamp()',
    run_at: 'clock_timestamp()',
  })
  const script = `insert into inbox_events (${inbox.columns}) values (${inbox.values[0]});\n`
  const { base, rate, ratio } = await inTurns(ours, () =>
    pgbench(file, { script, seconds, url: database.url }),
  )
  report({
    name: `a webhook of Stripe verified, stored and answered, to pgbench inserting its row (${rate.toFixed(0)}/s to ${base.toFixed(0)}/s)`,
    value: ratio.toFixed(3),
    target: '>= 0.50',
    isMet: ratio >= 0.5,
  })
}

front.stop()
await database.close()
process.exit(0)
