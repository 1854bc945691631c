/**
 * The outbox: what writing a broadcast costs against writing as many plain rows, what the worker adds to
 * an empty claim and mark in SQL, how soon what was committed leaves, and whether a channel with a rate
 * is used up to it.
 */
import { setTimeout as after } from 'node:timers/promises'

import { pino } from 'pino'

import { openOutbox } from '@/src/outbox/openOutbox'
import type { Route } from '@/src/outbox/Route'
import { broadcast } from '@/src/db/subscribers/broadcast'
import { openOutboxPool } from '@/src/db/outbox/openOutboxPool'
import { insertDeliveries } from '@/src/db/outbox/insertDeliveries'
import { toRows } from '@/src/outbox/enqueue'

import { openDatabase } from '../menu/openDatabase'
import { report } from '../report'

const database = await openDatabase()
const { pool } = database.payload.db
const connectionString = database.url
const logger = pino({ level: 'silent' })

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const people = 100_000
await pool.query(
  `insert into subscribers (channel, address, state)
   select 'email', 'guest-' || n || '@example.org', 'active' from generate_series(1, ${people}) n`,
)
await pool.query('vacuum analyze subscribers')
// The columns, the rows and the words of a broadcast, in a table that nobody looks for anything in.
await pool.query(`
  create table plain_rows (id serial primary key, channel text not null, address text not null,
    event text not null, lane int not null, message jsonb, may_repeat boolean not null,
    dedupe_key text, expires_at timestamptz, audience text, created_at timestamptz not null,
    state text not null)`)
const plain = `
  insert into plain_rows (channel, address, event, lane, message, may_repeat, dedupe_key, expires_at,
    audience, created_at, state)
  select channel::text, address, 'announcement', 2,
    jsonb_build_object('announcement', 1, 'subscriber', id), false, lpad(id::text, 10, '0'),
    now() + interval '72 hours', 'announcement:1', now(), 'waiting'
  from subscribers where state = 'active' order by id`
const ratios: number[] = []
for (let round = 0; round < 5; round += 1) {
  const ours = await timed(() =>
    pool.query(broadcast, [1, ['email'], null, null, 'announcement:1', 72]),
  )
  await pool.query('truncate deliveries')
  const theirs = await timed(() => pool.query(plain))
  await pool.query('truncate plain_rows')
  ratios.push(ours / theirs)
}
report({
  name: 'a broadcast to 100,000 written, to INSERT … SELECT of as many rows without our indexes',
  value: `${median(ratios).toFixed(2)} times`,
  target: '<= 3 times',
  isMet: median(ratios) <= 3,
})

function route(send: () => void, perSecond: number | null = null): Route {
  return {
    channel: 'email',
    atOnce: 20,
    perSecond,
    spacing: () => 0,
    prepare: () =>
      Promise.resolve({
        is: 'ready',
        send: () => {
          send()
          return Promise.resolve({ is: 'sent' })
        },
      }),
  }
}
async function fill(count: number): Promise<void> {
  await pool.query('truncate deliveries')
  await pool.query(
    `insert into deliveries (channel, event, address, created_at)
     select 'email', 'test', 'guest-' || n, now() from generate_series(1, $1::int) n`,
    [count],
  )
  await pool.query('vacuum analyze deliveries')
}

const many = 10_000
/**
 * What a worker cannot do without: take some, mark them; over connections like the worker's, which
 * prepare each statement once. It takes as many at a time as the worker does on average.
 */
const bare = openOutboxPool({ connectionString, max: 1, logger })
async function bareLoop(by: number): Promise<void> {
  for (;;) {
    const { rows } = await bare.query<{ id: number }>({
      name: `claim ${by}`,
      text: `update deliveries set state = 'sending', attempts = attempts + 1 where id in (
         select id from deliveries
         where channel = 'email' and state = 'waiting' and coalesce(run_at, '-infinity') <= now()
         order by lane, coalesce(run_at, '-infinity'), id limit ${by} for update skip locked)
       returning id`,
    })
    if (rows.length === 0) return
    await bare.query({
      name: 'mark',
      text: `update deliveries set state = 'sent', sent_at = now() where id = any($1::int[])`,
      values: [rows.map(({ id }) => id)],
    })
  }
}
/** How long a running worker takes over what waits, until all is written down; its start is no delivery's. */
async function worker(): Promise<number> {
  let left = many
  await pool.query(`update outbox_channels set paused_until = 'infinity' where channel = 'email'`)
  await fill(many)
  let done: () => void = () => undefined
  const sent = new Promise<void>((resolve) => (done = resolve))
  const outbox = await openOutbox({
    connectionString,
    logger,
    routes: [route(() => (left -= 1) === 0 && done())],
  })
  const time = await timed(async () => {
    await pool.query(
      `with opened as (update outbox_channels set paused_until = clock_timestamp() where channel = 'email')
       select pg_notify('carte_outbox', 'email')`,
    )
    await sent
    await outbox.close()
  })
  return time
}
/** How many deliveries a claim of the worker takes; counted in a pass that is not timed. */
async function takenAtOnce(): Promise<number> {
  await pool.query(`
    create table claims (taken int not null);
    create function count_claim() returns trigger language plpgsql as $$ begin
      insert into claims select count(*) from after_it where state = 'sending' having count(*) > 0;
      return null;
    end $$;
    create trigger count_claim after update on deliveries referencing new table as after_it
      for each statement execute function count_claim()`)
  await worker()
  const { rows } = await pool.query<{ taken: number }>(
    'select avg(taken)::float8 as taken from claims',
  )
  await pool.query(
    'drop trigger count_claim on deliveries; drop function count_claim; drop table claims',
  )
  return Math.round(rows[0]?.taken ?? 0)
}

const taken = await takenAtOnce()
const overheads: number[] = []
for (let round = 0; round < 5; round += 1) {
  await fill(many)
  const least = await timed(() => bareLoop(taken))
  overheads.push((await worker()) / least)
}
report({
  name: `the worker’s time for ${many} deliveries, to an empty claim–mark loop in prepared SQL that takes as many at a time (${taken}; the channel sends 20 at once)`,
  value: `${median(overheads).toFixed(2)} times`,
  target: '<= 1.5 times',
  isMet: median(overheads) <= 1.5,
})

await pool.query('truncate deliveries')
let leaves: (at: number) => void = () => undefined
const idle = await openOutbox({
  connectionString,
  logger,
  routes: [route(() => leaves(performance.now()))],
})
const delays: number[] = []
for (let event = 0; event < 200; event += 1) {
  await after(20)
  const left = new Promise<number>((at) => (leaves = at))
  await pool.query(insertDeliveries, [
    toRows([
      {
        channel: 'email',
        address: `a${event}`,
        event: 'test',
        lane: 'soon',
        message: {},
        mayRepeat: true,
      },
    ]),
  ])
  const committed = performance.now()
  delays.push((await left) - committed)
}
await idle.close()
delays.sort((a, b) => a - b)
const p99 = delays[Math.ceil(delays.length * 0.99) - 1] ?? 0
report({
  name: `an event committed on an idle system, until its request leaves (median ${median(delays).toFixed(0)} ms)`,
  value: `p99 ${p99.toFixed(0)} ms`,
  target: '<= 250 ms',
  isMet: p99 <= 250,
})

await fill(600)
await pool.query('update outbox_channels set next_at = now()')
const times: number[] = []
const two = await Promise.all(
  [1, 2].map(() =>
    openOutbox({
      connectionString,
      logger,
      routes: [route(() => times.push(performance.now()), 29)],
    }),
  ),
)
while (times.length < 600) await after(50)
await Promise.all(two.map((outbox) => outbox.close()))
times.sort((a, b) => a - b)
const rate = 599 / (((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000)
const busiest = Math.max(
  ...times.map((from, index) => times.slice(index).findIndex((at) => at > from + 1_000)),
)
report({
  name: `a broadcast of 600 at 29 a second by two processes (most in any second: ${busiest})`,
  value: `${rate.toFixed(1)} a second`,
  target: '28–30, never more than 30',
  isMet: rate >= 28 && rate <= 30 && busiest <= 30,
})

await bare.end()
await database.close()
process.exit(0)
