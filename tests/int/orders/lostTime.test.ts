import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'

import { foldStops } from '@/src/db/figures/foldStops'
import { readLostTime } from '@/src/db/figures/readLostTime'
import { inClient } from '@/src/db/inClient'
import { openQuery } from '@/src/db/menuModel/openQuery'
import type { Query } from '@/src/db/menuModel/Query'
import { openSpans } from '@/src/domain/figures/openSpans'

import { startPayload, type TestPayload } from '../startPayload'

import { lostByScanning } from './lostByScanning'

const hour = 3_600_000
/** Summer time begins in Europe two days later, and the history with it. */
const base = Date.parse('2027-03-26T00:00:00Z')
const zones = ['Asia/Kathmandu', 'America/Havana', 'Europe/Berlin', 'Pacific/Kiritimati'] as const
const nothing = z.object({})
const ids = z.object({ id: z.number() })

let carte: TestPayload
let query: Query
let locations: number[] = []
let dishes: number[] = []

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
  const cooked = await Promise.all(
    ['Борщ', 'Щи', 'Уха'].map((name) =>
      carte.payload.create({ collection: 'menu-items', draft: true, data: { name } }),
    ),
  )
  dishes = cooked.map(({ id }) => id)
})
afterAll(() => carte.stop())
beforeEach(forget)

/** A stop-list that nothing has happened to yet. */
async function forget() {
  await query(nothing, 'delete from stop_list')
  await query(nothing, 'truncate menu_changes cascade')
  await query(nothing, 'delete from stop_days')
  await query(nothing, 'update stop_days_kept set until = $1, revision = 0', [new Date(base)])
}

/** Writes as one transaction that is committed at a moment. */
const at = (moment: number, write: (query: Query) => Promise<unknown>) =>
  inClient(carte.payload.db.pool, async (own) => {
    await write(own)
    await own(nothing, 'set constraints all immediate')
    await own(
      nothing,
      `update menu_changes set at = $1
       where id = nullif(current_setting('carte.menu_change', true), '')::bigint`,
      [new Date(moment)],
    )
  })

type Line = {
  place: number | null
  dish: number
  size?: string | null
  source?: string
  remaining?: number | null
  until?: number | null
}

const put =
  ({ dish, place, remaining = null, size = null, source = 'staff', until = null }: Line) =>
  (own: Query) =>
    own(
      ids,
      `insert into stop_list (location_id, dish_id, size, remaining, until, source, updated_at, created_at)
       values ($1, $2, $3, $4, $5, $6, now(), now())
       on conflict (location_id, dish_id, size, modifier_group_id, modifier, source)
         do update set remaining = excluded.remaining, until = excluded.until
       returning id`,
      [
        place === null ? null : locations[place],
        dishes[dish],
        ...[size, remaining, until === null ? null : new Date(until), source],
      ],
    )

const chance = fc.integer({ min: 0, max: 60 }).map((hours) => hours * hour)
const aLine = fc.record({
  place: fc.option(fc.nat(zones.length - 1), { nil: null, freq: 2 }),
  dish: fc.nat(2),
  size: fc.constantFrom(null, null, null, '', 'big'),
  source: fc.constantFrom('staff', 'iiko'),
  remaining: fc.constantFrom(null, null, 0, 3),
})
/** When it runs out: from so many hours before, or never. */
const until = fc.option(
  fc.integer({ min: -20, max: 70 }).map((hours) => hours * hour),
  { nil: null },
)
const which = fc.nat()
const edit = fc.oneof(
  { weight: 3, arbitrary: fc.record({ is: fc.constant('put' as const), line: aLine, until }) },
  fc.record({
    is: fc.constant('change' as const),
    which,
    remaining: fc.constantFrom(null, 0, 4),
    until,
  }),
  fc.record({
    is: fc.constant('move' as const),
    which,
    place: fc.nat(zones.length - 1),
    dish: fc.nat(2),
  }),
  fc.record({ is: fc.constant('gone' as const), which }),
)
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('commit' as const),
      // A minute's part, for days that do not begin with anything.
      after: fc.integer({ min: 0, max: 30 * 60 }).map((minutes) => minutes * 60_000 + 137),
      edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
    }),
  },
  // With a clock that is behind, or ahead of those of later changes.
  fc.record({ is: fc.constant('fold' as const), ahead: fc.integer({ min: -30, max: 50 }) }),
)
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never

async function make(one: Edit, now: number, own: Query) {
  const moment = (given: number | null) => (given === null ? null : now + given)
  if (one.is === 'put') return put({ ...one.line, until: moment(one.until) })(own)
  const lines = await own(ids, 'select id from stop_list order by id')
  const id = lines[one.which % Math.max(1, lines.length)]?.id
  if (id === undefined) return
  if (one.is === 'gone') return own(nothing, 'delete from stop_list where id = $1', [id])
  if (one.is === 'change') {
    const runsOut = moment(one.until)
    return own(nothing, 'update stop_list set remaining = $2, until = $3 where id = $1', [
      id,
      one.remaining,
      runsOut === null ? null : new Date(runsOut),
    ])
  }
  return own(
    nothing,
    `update stop_list line set location_id = $2, dish_id = $3 where id = $1 and not exists (
       select from stop_list other where other.location_id = $2 and other.dish_id = $3
         and other.size is not distinct from line.size and other.source = line.source)`,
    [id, locations[one.place], dishes[one.dish]],
  )
}

const time = fc
  .tuple(fc.nat(23), fc.constantFrom('00', '30'))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${minutes}`)
const hours = fc.record({
  windows: fc.array(fc.record({ days: fc.constant([]), from: time, until: time }), {
    maxLength: 2,
  }),
  exceptions: fc.constant([]),
})

it('time lost to the stop-list is that of scanning its history, whatever happened to it and whatever was kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 25 }),
      fc.array(hours, { minLength: zones.length, maxLength: zones.length }),
      chance,
      chance,
      async (steps, kept, begin, length) => {
        await forget()
        let now = base
        for (const one of steps) {
          if (one.is === 'fold') {
            await foldStops(carte.payload.db.pool, now + one.ahead * hour)
            continue
          }
          now += one.after
          await at(now, async (own) => {
            for (const each of one.edits) await make(each, now, own)
          })
        }
        const asked = (from: number, to: number) =>
          locations.flatMap((locationId, index) =>
            openSpans(kept[index] ?? { windows: [], exceptions: [] }, zones[index] ?? 'UTC', {
              from,
              to,
            }).map((span) => ({ locationId, ...span })),
          )
        for (const open of [asked(base, now), asked(base + begin, base + begin + length)]) {
          const wanted = await lostByScanning(query, open)
          expect(await readLostTime(query, open)).toEqual(wanted)
          await foldStops(carte.payload.db.pool, now + 24 * hour)
          expect(await readLostTime(query, open)).toEqual(wanted)
        }
      },
    ),
    { numRuns: 60 },
  )
})

it('what several lines stop at once counts once; what was taken off, ran out or stopped a size alone as far as it stopped the dish', async () => {
  const day = (hours: number) => base + hours * hour
  await at(day(10), put({ place: 0, dish: 0 }))
  await at(day(11), put({ place: null, dish: 0, until: day(13) }))
  await at(day(11.5), put({ place: 0, dish: 0, source: 'iiko', until: day(40) }))
  await at(day(12), (own) =>
    own(nothing, "delete from stop_list where source = 'staff' and location_id is not null"),
  )
  await at(day(12), put({ place: 0, dish: 1, size: 'big' }))
  await at(day(12), put({ place: 0, dish: 2, remaining: 5 }))
  await at(day(14), put({ place: 0, dish: 2, remaining: 0 }))
  await at(day(15), put({ place: 0, dish: 2, remaining: 2 }))
  const open = locations.slice(0, 2).map((locationId) => ({
    locationId,
    from: base,
    to: day(44),
  }))
  // Here from ten to the next day at four, there from eleven to one.
  const lost = [
    { dishId: dishes[0], time: 32 * hour },
    { dishId: dishes[2], time: hour },
  ]
  expect(await readLostTime(query, open)).toEqual(lost)
  await foldStops(carte.payload.db.pool, day(44))
  const days = z.object({ day: z.string(), count: z.coerce.number() })
  expect(await query(days, 'select day::text, count(*) from stop_days group by 1')).toEqual([
    // Of two dishes here, and of one everywhere.
    { day: '2027-03-26', count: 3 },
  ])
  expect(await readLostTime(query, open)).toEqual(lost)
})

it('a change that was under way while its day was kept is counted, and nobody who changes the stop-list waits for that', async () => {
  const { pool } = carte.payload.db
  const midnight = base + 24 * hour
  const open = [{ locationId: locations[0] ?? 0, from: base, to: midnight }]
  await at(base + 10 * hour, put({ place: 0, dish: 0 }))
  const late = await pool.connect()
  try {
    await late.query('begin')
    await late.query('delete from stop_list')
    await late.query('set constraints all immediate')
    await late.query(
      'update menu_changes set at = $1 where id = (select max(id) from menu_changes)',
      [new Date(midnight - hour)],
    )
    await foldStops(pool, midnight + hour)
    expect(await readLostTime(query, open)).toMatchObject([{ time: 14 * hour }])
    await late.query('commit')
  } finally {
    late.release()
  }
  expect(await readLostTime(query, open)).toMatchObject([{ time: 13 * hour }])
  await foldStops(pool, midnight + hour)
  await query(nothing, 'truncate menu_changes cascade')
  expect(await readLostTime(query, open)).toMatchObject([{ time: 13 * hour }])
})

it('days that are kept outlast the history of the menu', async () => {
  const { pool } = carte.payload.db
  const open = [{ locationId: locations[0] ?? 0, from: base, to: base + 48 * hour }]
  await at(base + 10 * hour, put({ place: 0, dish: 0 }))
  await at(base + 30 * hour, (own) => own(nothing, 'delete from stop_list'))
  await foldStops(pool, base + 48 * hour)
  await query(nothing, 'truncate menu_changes cascade')
  expect(await readLostTime(query, open)).toMatchObject([{ time: 20 * hour }])
})
