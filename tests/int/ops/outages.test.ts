import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { copyOfBuild } from '../../services/copyOfBuild'
import { ask, type Asked, type Load, openLoad } from '../../services/openLoad'
import { type Boxes, startBoxes } from '../../services/startBoxes'
import { owner } from '../../services/startCarte'
import { hasNginx } from '../../services/startNginx'
import { hasPooler, startPooler } from '../../services/startPooler'
import { hasRedis, type RedisServer, startRedis } from '../../services/startRedis'
import { type Site, startSite } from '../../services/startSite'
import {
  startSystemPostgres,
  type SystemPostgres,
  systemPostgres,
} from '../../services/startSystemPostgres'

/** For how many seconds there is load at least; the acceptance of issue 8 asks for 60. */
const seconds = Number(process.env.CARTE_OUTAGE_SECONDS ?? 15)
const lacking = [
  ...(hasNginx ? [] : ['nginx']),
  ...(hasRedis ? [] : ['redis-server']),
  ...(hasPooler ? [] : ['pgbouncer']),
  ...(systemPostgres ? [] : ['Postgres of the system']),
]

const patience = { timeout: 60_000, interval: 200 }

const doc = z.object({ doc: z.object({ id: z.number() }) })
const stops: (() => Promise<unknown>)[] = []
let home: string
let postgres: SystemPostgres
let replica: Awaited<ReturnType<SystemPostgres['replicate']>>
let redis: RedisServer
let site: Site
let boxes: Boxes
let token: string
let location: number
let dishes: number[]

async function query<Row>(row: z.ZodType<Row>, text: string, url = postgres.url): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return z.array(row).parse((await client.query(text)).rows)
  } finally {
    await client.end()
  }
}

async function create(collection: string, data: Record<string, unknown>): Promise<number> {
  const { body } = await ask(site.https, {
    method: 'POST',
    path: `/api/${collection}?depth=0`,
    headers: { Authorization: `JWT ${token}` },
    body: data,
  })
  return doc.parse(JSON.parse(body)).doc.id
}

const liveOf = async (box: string) => {
  const colour = (await readFile(path.join(boxes.folder(box), 'live'), 'utf8')).trim()
  const pid = Number(await readFile(path.join(boxes.folder(box), `${colour}.pid`), 'utf8'))
  return { colour, pid }
}

beforeAll(async () => {
  if (lacking.length > 0) return
  home = await mkdtemp(path.join(tmpdir(), 'carte-outages-'))
  postgres = await startSystemPostgres()
  stops.push(() => postgres.stop())
  replica = await postgres.replicate()
  const pooler = await startPooler(postgres)
  stops.push(() => pooler.stop())
  redis = await startRedis()
  stops.push(() => redis.kill())
  const limits = { RATE_LIMIT_PER_MINUTE: '1000000', RATE_LIMIT_KEY_PER_MINUTE: '1000000' }
  site = await startSite({ apps: ['127.0.0.1:9'], settings: limits })
  stops.push(() => site.stop())
  boxes = await startBoxes({
    home,
    names: ['a', 'b'],
    site,
    env: {
      ...limits,
      DATABASE_URL: pooler.url,
      DIRECT_DATABASE_URL: postgres.url,
      DATABASE_REPLICA_URL: replica.url,
      REDIS_URL: redis.url,
      PAYLOAD_SECRET: 'a secret for tests, long enough to be taken',
      PUBLIC_URL: 'https://menu.example.org',
      ADMIN_EMAIL: owner.email,
      ADMIN_PASSWORD: owner.password,
      HOST: '127.0.0.1',
      TRUST_PROXY: '1',
    },
  })
  const { code, text } = await boxes.deploy('--prepared', process.cwd())
  if (code !== 0) throw new Error(text)
  stops.push(() =>
    Promise.all(
      ['a', 'b'].flatMap((box) =>
        ['blue', 'green'].map((one) => boxes.systemctl(box, 'stop', one)),
      ),
    ),
  )
  const signedIn = await ask(site.https, {
    method: 'POST',
    path: '/api/users/login',
    body: owner,
  })
  token = z.object({ token: z.string() }).parse(JSON.parse(signedIn.body)).token
  location = await create('locations', { name: 'На набережной', channels: ['pickup'] })
  const dish = (name: string) =>
    create('menu-items', { name, price: 33_300, isAvailable: true, _status: 'published' })
  dishes = [await dish('Борщ'), await dish('Бургер'), await dish('Салат')]
})

afterAll(async () => {
  for (const stop of stops.reverse()) await stop()
  if (home) await rm(home, { recursive: true, force: true })
})

const menuReads = ['/api/v1/menu?limit=5', '/api/v1/catalog?channel=pickup']
/** Payload's REST, from the replica while it is there. */
const plainRead = '/api/menu-items?limit=1&depth=0'

describe.skipIf(lacking.length > 0)(
  `two apps, nginx, Postgres with a replica, PgBouncer, Redis${lacking.length ? ` (not here: ${lacking.join(', ')})` : ''}`,
  () => {
    it('reads that anybody may make come from the replica', async () => {
      const read = () =>
        query(
          z.object({ n: z.coerce.number() }),
          `select count(*) as n from pg_stat_activity where application_name = 'carte-reads' and query ilike '%menu_items%'`,
          replica.url,
        )
      await vi.waitFor(async () => {
        await ask(site.https, { path: plainRead })
        expect((await read())[0]?.n).toBeGreaterThan(0)
      }, patience)
    })

    it(
      'loses no menu read, no order and no edit while one after the other fails',
      async () => {
        const load = openLoad({
          https: site.https,
          reads: [...menuReads, plainRead],
          order: {
            location,
            mode: 'pickup',
            lines: [{ dish_id: dishes[0] }],
            guest: { name: 'Анна', phone: '8 916 123-45-67' },
            pay_by: 'cash',
          },
          dishes: dishes.slice(1),
          token,
        })
        const pause = () => sleep((seconds / 10) * 1_000)
        const restart = { from: 0, until: 0 }
        try {
          await pause()
          const { colour, pid } = await liveOf('b')
          process.kill(pid, 'SIGKILL')
          await pause()
          await boxes.systemctl('b', 'start', colour)
          await serves('b', colour)
          await pause()
          await redis.kill()
          await pause()
          restart.from = Date.now()
          await postgres.runAside('pg_ctl', ['-D', postgres.data, '-w', '-m', 'fast', 'restart'])
          await answersAgain(load)
          restart.until = Date.now()
          await pause()
          await redis.start()
          const next = path.join(home, 'next')
          await copyOfBuild(next)
          const { code, text } = await boxes.deploy('--prepared', next)
          expect(text).toContain('Done: green serves')
          expect(code).toBe(0)
          await pause()
          await replica.kill()
          await pause()
          await pause()
        } finally {
          await load.stop()
        }
        const failed = load.asked.filter(({ status }) => status >= 500 || status === 0)
        // By the answer: on a busy machine a write may have been sent long before it met the restart.
        const inRestart = ({ from, until }: Asked) => until >= restart.from && from <= restart.until
        expect(failed.filter(({ what }) => what.startsWith('read'))).toEqual([])
        expect(failed.filter((one) => !inRestart(one))).toEqual([])
        expect(await placed()).toEqual([...load.keys].sort())
        const stored = await query(
          z.object({ id: z.number(), price: z.coerce.number() }),
          'select id, price from menu_items',
        )
        for (const dish of dishes.slice(1))
          expect(stored.find(({ id }) => id === dish)?.price).toBe(load.priceOf(dish))
        const count = (what: string) => load.asked.filter((one) => one.what.startsWith(what)).length
        process.stdout.write(
          `outages: ${count('read')} reads, ${load.keys.length} orders, ${count('edit')} edits, ${failed.length} writes sent again in the restart of Postgres\n`,
        )
        expect(count('read')).toBeGreaterThan(100)
        expect(load.keys.length).toBeGreaterThan(10)
      },
      180_000 + seconds * 4_000,
    )
  },
)

/** Resolves when so many writes in a row went well that both apps, which find their way back one after the other, had theirs. */
async function answersAgain(load: Load): Promise<void> {
  const since = Date.now()
  await vi.waitFor(() => {
    const writes = load.asked.filter(({ from, what }) => !what.startsWith('read') && from > since)
    const last = writes.slice(-20)
    expect(last).toHaveLength(20)
    expect(last.every(({ status }) => status === 200 || status === 201)).toBe(true)
  }, patience)
}

/** Resolves when an app that was begun is ready. */
async function serves(box: string, colour: string): Promise<void> {
  const env = await readFile(path.join(boxes.folder(box), `${colour}.env`), 'utf8')
  const port = /PORT=(\d+)/.exec(env)?.[1] ?? ''
  await vi.waitFor(
    async () => expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200),
    patience,
  )
}

async function placed(): Promise<string[]> {
  const rows = await query(
    z.object({ comment: z.string() }),
    'select comment from orders order by comment collate "C"',
  )
  return rows.map(({ comment }) => comment)
}
