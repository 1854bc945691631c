import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import type { AskedDays } from '@/src/db/figures/AskedDays'
import { foldSales } from '@/src/db/figures/foldSales'
import { readDishSales } from '@/src/db/figures/readDishSales'
import { readDaySales, readHourSales } from '@/src/db/figures/readSales'
import { readSpanSales } from '@/src/db/figures/readSpanSales'
import { openQuery } from '@/src/db/menuModel/openQuery'
import type { Query } from '@/src/db/menuModel/Query'
import { localParts } from '@/src/domain/schedule/localParts'

import { startPayload, type TestPayload } from '../startPayload'

import { salesByScanning } from './salesByScanning'

/** Of odd quarters, where clocks change at midnight, and where they change at night. */
const zones = ['Asia/Kathmandu', 'America/Havana', 'Europe/Berlin', 'Pacific/Kiritimati'] as const
const nothing = z.object({})

let carte: TestPayload
let query: Query
let locations: number[] = []

beforeAll(async () => {
  carte = await startPayload()
  query = openQuery(carte.payload.db.pool)
  const made = await Promise.all(
    zones.map((timeZone, index) =>
      carte.payload.create({
        collection: 'locations',
        data: { name: `Место ${index}`, channels: ['pickup'], timeZone, currency: 'RUB' },
      }),
    ),
  )
  locations = made.map(({ id }) => id)
})
afterAll(() => carte.stop())

type Order = {
  at: number
  place: number
  mode: string
  currency: string
  total: number
  waits: boolean
}
type Line = { dish: number; quantity: number; total: number }

const ids = z.object({ id: z.number() })
let made = 0

async function order({ at, currency, mode, place, total, waits }: Order, lines: readonly Line[]) {
  made += 1
  const [written] = await query(
    ids,
    `with placed as (
       insert into orders (number, placed_at, state, mode, location_id, total, paid, subtotal, discount,
         delivery_fee, service_charge, tips, currency, guest_name, language, pay_by, awaits_payment, seq,
         token, time_kind, time_from, time_until, kitchen_slot)
       values ($1::int, $2, 'placed', $3::enum_orders_mode, $4, $5, 0, $5, 0, 0, 0, 0, $6, '', 'ru', 'cash', $7,
         1, 'token' || $1::int, 'soon', $2, $2, $2)
       returning id
     ), lines as (
       insert into orders_lines (_order, _parent_id, id, key, dish_id, quantity, unit_price, discount, total, sold)
       select turn, placed.id, $1::int || '-' || turn, 'k', dish, quantity, 0, 0, line.total, '{}'
       from placed, rows from (jsonb_to_recordset($8) as (dish int, quantity int, total int))
         with ordinality as line (dish, quantity, total, turn)
     )
     select id from placed`,
    [made, new Date(at), mode, locations[place], total, currency, waits, JSON.stringify(lines)],
  )
  if (!written) throw new Error('no order')
  return written.id
}

const payment = `
  insert into payments (created_at, order_id, provider, status, amount, currency, authorised, captured,
    refunded, unrefunded, key)
  select now(), id, 'cash', 'captured', total, currency, total, total, $2, $3, gen_random_uuid()::text
  from orders where id = $1`

async function byReading(asked: readonly AskedDays[]) {
  const [hours, days, dishes] = await Promise.all([
    readHourSales(query, asked),
    readDaySales(query, asked),
    readDishSales(query, asked),
  ])
  return {
    hours: new Map(
      hours.map(({ hour, mode, currency, ...sums }) => [`${hour} ${mode} ${currency}`, sums]),
    ),
    days: new Map(
      days.map(({ locationId, day, mode, currency, ...sums }) => [
        `${locationId} ${day} ${mode} ${currency}`,
        sums,
      ]),
    ),
    dishes: new Map(dishes.map(({ dishId, currency, ...sums }) => [`${dishId} ${currency}`, sums])),
  }
}

// Around the end of summer time in Berlin and its begin and end in Havana, where it is at midnight.
const times = [
  ['2026-10-24T20:00:00Z', '2026-10-26T04:00:00Z'],
  ['2026-03-07T20:00:00Z', '2026-03-09T08:00:00Z'],
  ['2026-10-31T20:00:00Z', '2026-11-02T08:00:00Z'],
].map(([from = '', to = '']) => [Date.parse(from), Date.parse(to)] as const)
const moment = fc.tuple(fc.nat(times.length - 1), fc.nat(10_000)).map(([index, part]) => {
  const [from, to] = times[index] ?? [0, 0]
  return from + Math.round(((to - from) * part) / 10_000)
})
const place = fc.integer({ min: 0, max: 3 })
const anOrder = fc.record({
  at: moment,
  place,
  mode: fc.constantFrom('delivery', 'pickup', 'dine-in'),
  currency: fc.constantFrom('RUB', 'EUR'),
  total: fc.integer({ min: 0, max: 50_000 }),
  waits: fc.boolean(),
})
const someLines = fc.array(
  fc.record({
    dish: fc.integer({ min: 1, max: 4 }),
    quantity: fc.integer({ min: 1, max: 5 }),
    total: fc.integer({ min: 0, max: 50_000 }),
  }),
  { maxLength: 3 },
)

/** What may happen to orders; `which` picks one of those there are. */
const which = fc.nat()
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ is: fc.constant('place' as const), what: anOrder, lines: someLines }),
  },
  fc.record({
    is: fc.constant('state' as const),
    which,
    to: fc.constantFrom('accepted', 'completed', 'cancelled', 'rejected'),
  }),
  fc.record({ is: fc.constant('pay' as const), which }),
  fc.record({
    is: fc.constant('refund' as const),
    which,
    amount: fc.integer({ min: 1, max: 60_000 }),
    failed: fc.integer({ min: 0, max: 9_000 }),
  }),
  fc.record({ is: fc.constant('line' as const), which, quantity: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ is: fc.constant('lineGone' as const), which }),
  fc.record({ is: fc.constant('move' as const), which, at: moment, place }),
  fc.record({ is: fc.constant('gone' as const), which }),
  fc.record({ is: fc.constant('zone' as const), place, zone: fc.constantFrom(...zones) }),
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constant('fold' as const), batch: fc.constantFrom(1, 3, 1_000) }),
  },
)

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** Does it to an order; answers with the one that is new. */
async function take(one: Step, id: number): Promise<number | undefined> {
  switch (one.is) {
    case 'place':
      return order(one.what, one.lines)
    case 'state':
      await query(nothing, 'update orders set state = $2::enum_orders_state where id = $1', [
        id,
        one.to,
      ])
      return
    case 'pay':
      await query(nothing, 'update orders set awaits_payment = false, paid = total where id = $1', [
        id,
      ])
      return
    case 'refund':
      await query(nothing, payment, [id, 0, 0])
      await query(
        nothing,
        'update payments set refunded = $2, unrefunded = $3 where order_id = $1',
        [id, one.amount, one.failed],
      )
      return
    case 'line':
      await query(nothing, 'update orders_lines set quantity = $2 where _parent_id = $1', [
        id,
        one.quantity,
      ])
      return
    case 'lineGone':
      await query(nothing, 'delete from orders_lines where _parent_id = $1 and _order = 1', [id])
      return
    case 'move':
      await query(nothing, 'update orders set placed_at = $2, location_id = $3 where id = $1', [
        id,
        new Date(one.at),
        locations[one.place],
      ])
      return
    case 'gone':
      await query(nothing, 'delete from payments where order_id = $1', [id])
      await query(nothing, 'delete from orders where id = $1', [id])
      return
    case 'zone':
      await query(nothing, 'update locations set time_zone = $2 where id = $1', [
        locations[one.place],
        one.zone,
      ])
      return
    case 'fold':
      await foldSales(carte.payload.db.pool, { batch: one.batch })
  }
}

it('the figures are those of scanning all orders, whatever happens to orders and however far it was folded', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 30 }),
      moment,
      // Up to three whole weeks, which are kept added up.
      fc.integer({ min: 0, max: 24 }),
      fc.integer({ min: 1, max: 96 }),
      async (steps, around, length, quarters) => {
        const orders: number[] = []
        for (const one of steps) {
          const id = 'which' in one ? orders[one.which % Math.max(1, orders.length)] : undefined
          const added = await take(one, id ?? -1)
          if (added) orders.push(added)
        }
        const asked = locations.map((locationId, index) => ({
          locationId,
          from: localParts(zones[index] ?? 'UTC', around - length * 86_400_000).date,
          to: localParts(zones[index] ?? 'UTC', around).date,
          quarters,
        }))
        const wanted = await salesByScanning(query, asked)
        expect(await byReading(asked)).toEqual(wanted)
        while (await foldSales(carte.payload.db.pool)) continue
        expect(await query(nothing, 'select from sales_touches')).toEqual([])
        expect(await byReading(asked)).toEqual(wanted)
      },
    ),
    { numRuns: 40 },
  )
})

it('the groups in Telegram hear the same: an order that is not paid for yet and what was given back are no revenue', async () => {
  const at = Date.parse('2027-01-01T12:00:00Z')
  const plain = { at, place: 2, mode: 'pickup', currency: 'RUB', total: 50_000, waits: false }
  await query(nothing, "update locations set time_zone = 'Europe/Berlin' where id = $1", [
    locations[2],
  ])
  const paid = await order(plain, [])
  await order({ ...plain, waits: true }, [])
  await query(nothing, payment, [paid, 20_000, 5_000])
  const locationId = locations[2] ?? 0
  const sold = await readSpanSales(query, { locationId, after: at - 1, to: at })
  expect(sold).toEqual({ orders: 1, revenue: 35_000, calledOff: 0 })
  const day = { locationId, from: '2027-01-01', to: '2027-01-01', quarters: 96 }
  expect(await readDaySales(query, [day])).toMatchObject([sold])
})

it('who orders at one restaurant waits for nobody who is ordering there, nor for the one that folds', async () => {
  const { pool } = carte.payload.db
  const given = {
    at: Date.now(),
    place: 1,
    mode: 'pickup',
    currency: 'RUB',
    total: 1,
    waits: false,
  }
  const ours = [await order(given, []), await order(given, [])]
  const [one, other] = await Promise.all([pool.connect(), pool.connect()])
  try {
    const touch = `update orders set total = total + 1 where id = $1`
    for (const client of [one, other]) await client.query("begin; set local lock_timeout = '2s'")
    await one.query(touch, [ours[0]])
    await other.query(touch, [ours[1]])
    await foldSales(pool)
  } finally {
    for (const client of [one, other]) {
      await client.query('rollback')
      client.release()
    }
  }
})
