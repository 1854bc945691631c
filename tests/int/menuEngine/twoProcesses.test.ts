import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { isNewer } from '@/src/domain/menu/catalog/isNewer'

import { startMenuServer, type MenuServer } from '../../services/startMenuServer'
import { hasRedis, type RedisServer, startRedis } from '../../services/startRedis'
import { hire } from '../api-v1/hire'
import { startPayload, type TestPayload } from '../startPayload'

/** How long readers read and writers write; a longer run is asked for by MENU_TEST_SECONDS. */
const seconds = Number(process.env.MENU_TEST_SECONDS ?? 8)

const seen = z.object({
  version: z.string(),
  dishes: z.array(z.object({ id: z.number(), price: z.number() })),
})

let carte: TestPayload
let headers: Record<string, string>
/** Raised together, in one transaction each time. */
const together: number[] = []
let alone = 0

beforeAll(async () => {
  carte = await startPayload()
  const editor = await hire(carte, 'editor')
  headers = { ...editor.headers, 'Content-Type': 'application/json' }
  for (let index = 0; index < 20; index += 1) {
    const { id } = await carte.payload.create({
      collection: 'menu-items',
      data: { name: `Блюдо ${index}`, price: 100, isAvailable: true, _status: 'published' },
    })
    together.push(id)
  }
  alone = together.pop() ?? 0
})

afterAll(() => carte.stop())

type Reading = { version: string; together: number[]; alone: number }

async function read(url: string): Promise<Reading> {
  const answer = await fetch(`${url}/api/v1/catalog?locale=ru`)
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
  const { version, dishes } = seen.parse(await answer.json())
  const prices = new Map(dishes.map(({ id, price }) => [id, price]))
  return {
    version,
    together: together.map((id) => prices.get(id) ?? -1),
    alone: prices.get(alone) ?? -1,
  }
}

async function write(url: string, price: number): Promise<void> {
  const answer = await fetch(`${url}/api/v1/menu/${alone}`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ price }),
  })
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
}

describe.each([
  { name: 'without Redis', isShared: false },
  // Where redis-server is not installed there is nothing to share through.
  ...(hasRedis ? [{ name: 'with Redis', isShared: true }] : []),
])('two processes $name', ({ isShared }) => {
  const servers: MenuServer[] = []
  let redis: RedisServer | undefined

  beforeAll(async () => {
    redis = isShared ? await startRedis() : undefined
    const given = {
      DATABASE_URL: carte.databaseUrl,
      ...(redis ? { REDIS_URL: redis.url } : {}),
    }
    servers.push(...(await Promise.all([startMenuServer(given), startMenuServer(given)])))
  })

  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()))
    await redis?.kill()
  })

  it('show nothing old when they stood still while the other went on', async () => {
    const [still, other] = servers
    if (!still || !other) throw new Error('There are not two.')
    for (let round = 0; round < 3; round += 1) {
      const price = 50_000 + round + (isShared ? 100 : 0)
      // Read once, so that it is answered the short way.
      await read(still.url)
      still.child.kill('SIGSTOP')
      const reading = Promise.all(Array.from({ length: 5 }, () => read(still.url)))
      await write(other.url, price).finally(() => still.child.kill('SIGCONT'))
      for (const { alone } of await reading) expect(alone).toBe(price)
    }
  })

  it('show no mix, never go back, and show each writer its own write', async () => {
    const end = Date.now() + seconds * 1_000
    const urls = servers.map(({ url }) => url)
    let acknowledged = 0
    let written = 60_000
    let raised = 0
    let reads = 0
    let turn = 0
    const next = () => urls[(turn += 1) % urls.length] ?? ''
    // A slow machine needs longer for as much.
    const isOver = () => Date.now() >= end && written > 60_003 && raised > 10 && reads > 10

    async function writer(): Promise<void> {
      while (!isOver()) {
        const price = (written += 1)
        await write(next(), price)
        acknowledged = price
        expect((await read(next())).alone).toBeGreaterThanOrEqual(price)
      }
    }

    /** Somebody at the database itself, as fast as it goes. */
    async function raiser(): Promise<void> {
      while (!isOver()) {
        await carte.payload.db.pool.query(
          'update menu_items set price = price + 1 where id = any($1)',
          [together],
        )
        raised += 1
      }
    }

    async function reader(): Promise<void> {
      let last: Reading = { version: '0.0', together: [0], alone: 0 }
      while (!isOver()) {
        const least = acknowledged
        const reading = await read(next())
        expect(new Set(reading.together).size).toBe(1)
        expect(reading.alone).toBeGreaterThanOrEqual(least)
        expect(isNewer(last.version, reading.version), `${last.version} → ${reading.version}`).toBe(
          false,
        )
        expect(reading.together[0]).toBeGreaterThanOrEqual(last.together[0] ?? 0)
        last = reading
        reads += 1
      }
    }

    await Promise.all([writer(), raiser(), reader(), reader(), reader(), reader()])
    process.stdout.write(
      `${written - 60_000} writes through the API, ${raised} in SQL, ${reads} readings\n`,
    )
    if (!isShared) return
    const counts = await Promise.all(servers.map((server) => server.counts()))
    expect(counts.reduce((sum, { documents }) => sum + documents.taken, 0)).toBeGreaterThan(0)
    expect(counts.reduce((sum, { documents }) => sum + documents.refused, 0)).toBe(0)
  })
})
