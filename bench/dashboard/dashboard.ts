/**
 * The figures of the dashboard over 1,000,000 orders of a year at twelve restaurants, while orders come in at each of
 * them: how long every query takes, and the same figure by scanning the orders of the period.
 */
import { foldSales } from '@/src/db/figures/foldSales'
import { foldStops } from '@/src/db/figures/foldStops'
import { readDishSales } from '@/src/db/figures/readDishSales'
import { type OpenSpan, readLostTime } from '@/src/db/figures/readLostTime'
import { readDaySales, readHourSales } from '@/src/db/figures/readSales'
import { soldRule, soldSums } from '@/src/db/figures/soldRule'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { momentOf } from '@/src/domain/schedule/momentOf'
import { type Period } from '@/src/domain/figures/Period'
import { openSpans } from '@/src/domain/figures/openSpans'
import { periodDays } from '@/src/domain/figures/periodDays'

import { fillMenu } from '../menu/fillMenu'
import { openDatabase } from '../menu/openDatabase'
import { report } from '../report'

import { fillOrders } from './fillOrders'
import { fillStops } from './fillStops'

const count = Number(process.env.BENCH_DASHBOARD_ORDERS ?? 1_000_000)
const zone = 'Europe/Moscow'
const rounds = 100
const scans = 7

const database = await openDatabase()
const { pool } = database.payload.db
const query = openQuery(pool)
await fillMenu(pool, { dishes: 200, locations: 12 })
await fillStops(pool, 500)
await fillOrders(pool, count)
const folding = performance.now()
let rests = 0
while (await foldSales(pool)) rests += 1
await foldStops(pool)
process.stderr.write(
  `folded a year in ${((performance.now() - folding) / 1_000).toFixed(1)} s, ${rests + 1} transactions\n`,
)
// Somebody has just ordered everywhere: today is not folded at any restaurant.
await pool.query(
  `update orders set total = total + 100 where id in (
     select distinct on (location_id) id from orders order by location_id, placed_at desc)`,
)
for (const table of ['sales_quarters', 'sales_dishes', 'sales_touches', 'stop_days']) {
  await pool.query(`vacuum analyze ${table}`)
}

const { rows: places } = await pool.query<{ id: number }>('select id from locations')
const now = Date.now()
const asked = (period: Period, which: 'before' | 'now') =>
  places.map(({ id }) => ({ locationId: id, ...periodDays(period, zone, now)[which] }))
const between = (period: Period, which: 'before' | 'now') => {
  const { from, quarters, to } = periodDays(period, zone, now)[which]
  return [new Date(momentOf(zone, from, 0)), new Date(momentOf(zone, to, quarters * 15))]
}
const period = 'o.placed_at >= $1 and o.placed_at < $2'
const local = `(o.placed_at at time zone '${zone}')`
const byHour = `select extract(hour from ${local}), o.mode, o.currency, ${soldSums} from orders o
  where ${period} group by 1, 2, 3`
const byDay = `select o.location_id, ${local}::date, o.mode, o.currency, ${soldSums} from orders o
  where ${period} group by 1, 2, 3, 4`
const byDish = `select line.dish_id, o.currency, sum(line.quantity), sum(line.total)
  from orders o join orders_lines line on line._parent_id = o.id
  where ${period} and ${soldRule.counts} group by 1, 2`
const hours = { windows: [{ days: [], from: '09:00', until: '23:00' }], exceptions: [] }
const open = (period: Period) => {
  const from = momentOf(zone, periodDays(period, zone, now).now.from, 0)
  return places.flatMap(({ id }) =>
    openSpans(hours, zone, { from, to: now }).map((span) => ({ locationId: id, ...span })),
  )
}
/** As it is read when no day is kept. */
async function scanStops(asked: readonly OpenSpan[]): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query("update stop_days_kept set until = '2000-01-01'")
    await readLostTime(openQuery(client), asked)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const figures = [
  {
    name: 'today by hour and channel',
    read: () => readHourSales(query, asked('today', 'now')),
    scan: () => pool.query(byHour, between('today', 'now')),
  },
  {
    name: 'the same day of last week by now',
    read: () => readHourSales(query, asked('today', 'before')),
    scan: () => pool.query(byHour, between('today', 'before')),
  },
  {
    name: 'four weeks by hour and channel',
    read: () => readHourSales(query, asked('weeks', 'now')),
    scan: () => pool.query(byHour, between('weeks', 'now')),
  },
  {
    name: 'four weeks by restaurant, day and channel',
    read: () => readDaySales(query, asked('weeks', 'now')),
    scan: () => pool.query(byDay, between('weeks', 'now')),
  },
  {
    name: 'dishes of four weeks',
    read: () => readDishSales(query, asked('weeks', 'now')),
    scan: () => pool.query(byDish, between('weeks', 'now')),
  },
  {
    name: 'time lost to the stop-list today (500 changes a day)',
    read: () => readLostTime(query, open('today')),
    scan: () => scanStops(open('today')),
  },
  {
    name: 'time lost to the stop-list in four weeks (14,000 changes)',
    read: () => readLostTime(query, open('weeks')),
    scan: () => scanStops(open('weeks')),
  },
]

async function timesOf(work: () => Promise<unknown>, times: number): Promise<number[]> {
  const taken: number[] = []
  for (let round = 0; round < times + 2; round += 1) {
    const begun = performance.now()
    await work()
    // The first two warm up.
    if (round >= 2) taken.push(performance.now() - begun)
  }
  return taken.sort((a, b) => a - b)
}
const at = (times: readonly number[], part: number) =>
  times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0

for (const { name, read, scan } of figures) {
  const times = await timesOf(read, rounds)
  const p95 = at(times, 0.95)
  report({
    name: `${name}, ${count.toLocaleString('en')} orders (median ${at(times, 0.5).toFixed(1)} ms)`,
    value: `p95 ${p95.toFixed(1)} ms`,
    target: '< 50 ms',
    isMet: p95 < 50,
  })
  const scanned = at(await timesOf(scan, scans), 0.5)
  report({
    name: `${name}: scanning it (${scanned.toFixed(0)} ms), to reading it`,
    value: `${(scanned / at(times, 0.5)).toFixed(1)} times`,
    target: 'none',
    isMet: true,
  })
}

await database.close()
process.exit(0)
