import { createLocalReq } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openQuery } from '@/src/db/menuModel/openQuery'

import { statementsOf, wholeScansOf } from '../../services/openPlans'
import { hire } from '../api-v1/hire'
import { type AnsweredOrder, aBody, placed } from '../orders/ask'
import { type Restaurant, startOrders } from '../orders/startOrders'

/** Tables that grow with every guest. */
const growing = [
  ...['orders', 'orders_lines', 'order_events', 'order_keys', 'payments', 'payment_operations'],
  ...['deliveries', 'inbox_events', 'customers', 'menu_items', '_menu_items_v', 'stop_list'],
  ...['payment_polls', 'sales_quarters', 'sales_dishes', 'menu_changes', 'menu_touches'],
  ...['sales_hours', 'sales_week_dishes', 'menu_history', 'stop_days'],
]
const many = 5_000

let carte: Restaurant
let database: Client
let order: AnsweredOrder
let owner: Record<string, string>

/** `many` copies of the newest row of a table, with what `change` says of each (n is its number). */
const copies = (table: string, change: string, count = many) => `
  insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(one) || ${change})).*
  from (select * from ${table} order by 1 desc limit 1) one, generate_series(1, ${count}) n`

beforeAll(async () => {
  carte = await startOrders()
  owner = (await hire(carte, 'administrator')).headers
  order = await placed(carte, aBody(carte))
  const { payload } = carte
  const { storeEvent } = await import('@/src/inbox/storeEvent')
  await storeEvent(payload, { source: 'iiko', eventId: '1', orderKey: '1', body: {} })
  database = new Client({ connectionString: carte.databaseUrl })
  await database.connect()
  await database.query(`
    set session_replication_role = replica;
    insert into customers (phone, updated_at, created_at)
      select '+7916' || lpad(n::text, 7, '0'), now(), now() from generate_series(1, ${many}) n;
    ${copies(
      'orders',
      `jsonb_build_object('id', 1000 + n, 'number', 1000 + n, 'token', md5(n::text), 'state', 'completed',
      'customer_id', 1 + n % 5000, 'placed_at', now() - n * interval '1 hour',
      'kitchen_slot', now() - n * interval '1 hour')`,
    )};
    ${copies('orders_lines', `jsonb_build_object('id', md5(n::text), '_parent_id', 1000 + n)`)};
    ${copies('order_events', `jsonb_build_object('id', 100000 + n, 'order_id', 1000 + n)`)};
    ${copies('order_keys', `jsonb_build_object('key_hash', '\\x' || md5(n::text), 'order_id', 1000 + n)`)};
    ${copies(
      'inbox_events',
      `jsonb_build_object('id', 1000 + n, 'event_id', 'e' || n, 'order_key', 'k' || n % 100,
      'state', 'applied', 'applied_at', now())`,
    )};
    insert into deliveries (channel, state, event, address, created_at, lane)
      select 'email', 'sent', 'x', 'guest-' || n || '@example.org', now() - n * interval '1 second', 1 from generate_series(1, ${many}) n;
    insert into deliveries (channel, event, address, created_at, lane)
      select 'email', 'x', 'waits-' || n || '@example.org', now(), 1 from generate_series(1, 50) n;
    insert into payments (created_at, order_id, provider, status, amount, currency, authorised, captured, refunded, unrefunded, account_id, provider_id, key)
      select now() - n * interval '1 hour', 1000 + n, 'yookassa', 'captured', 100, 'RUB', 100, 100, 0, 0, 1, 'p' || n, 'key-' || n from generate_series(1, ${many}) n;
    insert into payment_operations (payment_id, kind, key, amount, state)
      select id, 'capture', 'operation-' || id, 100, 'done' from payments;
    insert into payment_polls (payment_id, next_at) select id, now() + (id % 1000) * interval '1 hour' from payments;
    insert into menu_changes (revision) select -n from generate_series(1, ${many}) n;
    insert into menu_touches (change, kind, id) select id, 'dishes', 1 from menu_changes where revision < 0;
    insert into menu_history (change, relation, key) select id, 'stop_list', id::text from menu_changes where revision < 0;
    update menu_changes set at = now() + revision * interval '10 minutes' where revision < 0;
    insert into stop_days select now()::date - day, location, dish, '{}'
      from generate_series(1, 10) location, generate_series(1, 60) day, generate_series(1, 20) dish;
    insert into sales_quarters (location_id, day, quarter, mode, currency, orders, revenue, called_off)
      select location, now()::date - day, quarter, 'pickup', 'RUB', 1, 100, 0
      from generate_series(1, 10) location, generate_series(1, 60) day, generate_series(40, 79) quarter;
    insert into sales_dishes (location_id, day, dish_id, currency, quantity, revenue)
      select location, now()::date - day, dish, 'RUB', 1, 100
      from generate_series(1, 10) location, generate_series(1, 60) day, generate_series(1, 40) dish;
    insert into sales_hours
      select location_id, day, quarter / 4, mode, currency, sum(orders), sum(revenue), sum(called_off)
      from sales_quarters group by 1, 2, 3, 4, 5;
    insert into sales_weeks select distinct location_id, sales_week_of(day), true from sales_dishes;
    insert into sales_week_dishes
      select location_id, sales_week_of(day), dish_id, currency, sum(quantity), sum(revenue)
      from sales_dishes group by 1, 2, 3, 4;
    ${copies('menu_items', `jsonb_build_object('id', 1000 + n, 'slug', 'dish-' || n, 'external_id', 'x' || n)`, 5_000)};
    set session_replication_role = origin;
    analyze;
  `)
})
afterAll(async () => {
  await database.end()
  await carte.stop()
})

/** What is read from end to end, statement by statement, when `work` is done. */
async function scansOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent = await statementsOf(work)
  expect(sent.length).toBeGreaterThan(0)
  const found: string[] = []
  for (const statement of sent) {
    const scans = await wholeScansOf(database, statement)
    for (const table of scans.filter((one) => growing.includes(one)))
      found.push(`${table}: ${statement.text.replace(/\s+/g, ' ').slice(0, 300)}`)
  }
  return found
}

const get =
  (path: string, headers: Record<string, string> = {}) =>
  async () => {
    const answer = await carte.request(path, { headers })
    const body = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${body}`)
  }
const query = () => openQuery(database)

it.each<[string, () => (() => Promise<unknown>) | Promise<unknown>]>([
  ['an order by its token', () => get(`/api/v1/orders/${order.id}?token=${order.token}`)()],
  ['an order is placed', () => placed(carte, aBody(carte))],
  [
    'the orders of a restaurant, on its board',
    async () => {
      const { readBoard } = await import('@/src/db/orders/readBoard')
      await readBoard(await createLocalReq({}, carte.payload), carte.locationId)
    },
  ],
  [
    'the next deliveries of a channel',
    async () => {
      const { claimDeliveries } = await import('@/src/db/outbox/claimDeliveries')
      await database.query('begin')
      await claimDeliveries(query(), { channel: 'email', holder: 1, most: 10, perSecond: null })
      await database.query('rollback')
    },
  ],
  [
    'the next event of the inbox',
    async () => {
      const { lockEvent } = await import('@/src/db/inbox/lockEvent')
      const { inTransaction } = await import('@/src/db/inTransaction')
      const req = await createLocalReq({}, carte.payload)
      await inTransaction(req, () => lockEvent(req, ['iiko', 'telegram']))
    },
  ],
  [
    'orders and payments of a day, for Prometheus',
    async () => {
      const { dayMeasures } = await import('@/src/db/metrics/dayMeasures')
      const measured = await dayMeasures(query())
      expect(measured.filter(({ of }) => of === 'orders').length).toBeGreaterThan(0)
      expect(measured.filter(({ of }) => of === 'payments')).not.toEqual([])
    },
  ],
  [
    'the payments of a day, compared with a provider’s list',
    async () => {
      const { ourEntries } = await import('@/plugins/payments/reconcile/ourEntries')
      const until = Date.now()
      await ourEntries(query(), {
        accountId: 1,
        from: until - 86_400_000,
        until,
        providerIds: ['p7', 'p8'],
      })
    },
  ],
  [
    'the next deliveries of a channel that gives out turns',
    async () => {
      const { claimDeliveries } = await import('@/src/db/outbox/claimDeliveries')
      await database.query('begin')
      await claimDeliveries(query(), { channel: 'telegram', holder: 1, most: 10, perSecond: 29 })
      await database.query('rollback')
    },
  ],
  [
    'deliveries of the dead, taken back',
    async () => {
      const { takeBackDeliveries } = await import('@/src/db/outbox/takeBackDeliveries')
      await takeBackDeliveries(query())
    },
  ],
  [
    'deliveries that were sent, written down',
    async () => {
      const { settleSent } = await import('@/src/db/outbox/settleSent')
      await settleSent(query(), 1, [{ id: 7, attempts: 1, reference: 'x', spacing: 1_000 }])
    },
  ],
  [
    'the next payment to be looked at',
    async () => {
      const { claimPoll } = await import('@/src/db/payments/claimPoll')
      const { finishPoll } = await import('@/src/db/payments/finishPoll')
      const poll = await claimPoll(query())
      expect(poll).not.toBeNull()
      if (poll) await finishPoll(query(), poll, 1_000)
    },
  ],
  [
    'the next operation of a payment',
    async () => {
      const { claimOperation } = await import('@/src/db/payments/claimOperation')
      await claimOperation(query(), null)
      await claimOperation(query(), 7)
    },
  ],
  [
    'what a restaurant sold, for the dashboard',
    async () => {
      const { readDaySales, readHourSales } = await import('@/src/db/figures/readSales')
      const { readDishSales } = await import('@/src/db/figures/readDishSales')
      const { readSpanSales } = await import('@/src/db/figures/readSpanSales')
      const day = (ago: number) =>
        new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
      const days = [{ locationId: carte.locationId, from: day(28), to: day(0), quarters: 96 }]
      await readHourSales(query(), days)
      await readDaySales(query(), days)
      await readDishSales(query(), days)
      const now = Date.now()
      await readSpanSales(query(), {
        ...{ locationId: carte.locationId, after: now - 86_400_000, to: now },
      })
    },
  ],
  [
    'what was sold, folded into sums',
    async () => {
      const { foldSales } = await import('@/src/db/figures/foldSales')
      await foldSales(carte.payload.db.pool)
    },
  ],
  [
    'a guest’s orders',
    async () => {
      const { ordersOf } = await import('@/src/db/customers/ordersOf')
      const req = await createLocalReq({}, carte.payload)
      await ordersOf(req, { customerId: 7, before: null, limit: 20 })
    },
  ],
])('%s', async (_, work) => {
  expect(await scansOf(async () => work())).toEqual([])
})

it.each(['orders', 'deliveries', 'payments', 'inbox-events', 'customers', 'menu-items'])(
  'the list of %s in the admin, its page apart from its count',
  async (collection) => {
    const scans = await scansOf(get(`/api/${collection}?limit=10&depth=0`, owner))
    // How many there are in all is told by counting them all.
    expect(scans.filter((one) => !/: select count\(\*\) from/.test(one))).toEqual([])
  },
)

it('time lost to the stop-list, kept by days and read: no table from end to end but the lines that stand now', async () => {
  const { foldStops } = await import('@/src/db/figures/foldStops')
  const { readLostTime } = await import('@/src/db/figures/readLostTime')
  const now = Date.now()
  const open = [{ locationId: carte.locationId, from: now - 28 * 86_400_000, to: now }]
  const scans = await scansOf(async () => {
    await readLostTime(query(), open)
    await foldStops(carte.payload.db.pool, now + 86_400_000)
    await readLostTime(query(), open)
  })
  expect(scans.filter((one) => !one.startsWith('stop_list: '))).toEqual([])
})

it('what of the menu changed since a revision is read again, and only that', async () => {
  const { readMenuModel } = await import('@/src/db/menuModel/readMenuModel')
  const { readTouches } = await import('@/src/db/menuModel/readTouches')
  const parts = { query: query(), toHtml: () => '', addressOf: (name: string) => name }
  const model = await readMenuModel(parts)
  await database.query('update menu_items set price = price + 100 where id = 1007')
  const touches = await readTouches(query(), model.revision)
  expect(touches?.get('dishes')).toEqual(new Set([1007]))
  const scans = await scansOf(async () => {
    const since = await readTouches(query(), model.revision)
    await readMenuModel({ ...parts, since: since && { model, touches: since } })
  })
  // In which order dishes stand is one narrow read of them all.
  expect(scans.filter((one) => !/^menu_items: select id from menu_items /.test(one))).toEqual([])
})
