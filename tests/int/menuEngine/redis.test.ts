import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { type MenuServer, startMenuServer } from '../../services/startMenuServer'
import { hasRedis, type RedisServer, startRedis } from '../../services/startRedis'
import { startPayload, type TestPayload } from '../startPayload'

const seen = z.object({ version: z.string(), dishes: z.array(z.object({ price: z.number() })) })

let carte: TestPayload
let redis: RedisServer
const servers: MenuServer[] = []
/** Asked by nobody until the end. */
let last: MenuServer | undefined
let price = 0

async function bodyAt(server: MenuServer, locale = 'ru'): Promise<string> {
  const answer = await fetch(`${server.url}/api/v1/catalog?locale=${locale}`)
  return answer.text()
}

async function pricesAt(server: MenuServer): Promise<Set<number>> {
  const { dishes } = seen.parse(JSON.parse(await bodyAt(server)))
  return new Set(dishes.map((dish) => dish.price))
}

/** Raises all prices at the database, and waits until every process shows them. */
async function raise(): Promise<void> {
  price += 1
  await carte.payload.db.pool.query('update menu_items set price = $1', [price])
  await vi.waitFor(
    async () => {
      const all = await Promise.all(servers.map(pricesAt))
      expect(all).toEqual(servers.map(() => new Set([price])))
    },
    { timeout: 60_000 },
  )
}

async function totals() {
  const all = await Promise.all(servers.map((server) => server.counts()))
  const sum = (name: 'made' | 'taken' | 'refused') =>
    all.reduce((total, { documents }) => total + documents[name], 0)
  return { made: sum('made'), taken: sum('taken'), refused: sum('refused') }
}

// Where redis-server is not installed there is nothing to share through.
describe.skipIf(!hasRedis)('processes with one Redis', () => {
  beforeAll(async () => {
    redis = await startRedis()
    carte = await startPayload()
    for (let index = 0; index < 20; index += 1) {
      await carte.payload.create({
        collection: 'menu-items',
        data: { name: `Блюдо ${index}`, price: 100, isAvailable: true, _status: 'published' },
      })
    }
    const env = { DATABASE_URL: carte.databaseUrl, REDIS_URL: redis.url }
    // All at once: they share only when they run the same sources.
    const started = await Promise.all([0, 1, 2].map(() => startMenuServer(env)))
    last = started.pop()
    servers.push(...started)
    await raise()
  })

  afterAll(async () => {
    for (const server of [...servers, last]) await server?.stop()
    await carte?.stop()
    await redis?.kill()
  })

  it('make a menu once between them, its copies too', async () => {
    const before = await totals()
    const changes = 10
    for (let change = 0; change < changes; change += 1) await raise()
    const after = await totals()
    const made = after.made - before.made
    const taken = after.taken - before.taken
    expect(made + taken).toBe(changes * 2)
    // One for each change; a machine that stands still for a moment may make some twice.
    expect(made).toBeLessThan(changes * 2)
    expect(after.refused).toBe(0)

    const [one, two] = await Promise.all(servers.map((server) => bodyAt(server)))
    expect(two).toBe(one)
    await expect
      .poll(async () => {
        const all = await Promise.all(servers.map((server) => server.counts()))
        return all.reduce((sum, { brotli }) => sum + brotli.taken, 0)
      })
      .toBeGreaterThan(0)
  })

  it('tell readers the same of a menu that was taken as of one that was made', async () => {
    const { version } = seen.parse(JSON.parse(await bodyAt(servers[0] ?? expect.fail())))
    await raise()
    const jsonAt = async ({ url }: MenuServer, path: string): Promise<unknown> =>
      (await fetch(`${url}/api/v1/${path}locale=ru`)).json()
    const [one, two] = await Promise.all(
      servers.map((server) => jsonAt(server, `catalog/changes?since=${version}&`)),
    )
    expect(one).toMatchObject({ since: version, dishes: { removed: [], order: null } })
    expect(two).toEqual(one)
    const lists = await Promise.all(servers.map((server) => jsonAt(server, 'menu?')))
    expect(lists[1]).toEqual(lists[0])
  })

  it('go on when it is killed, and share again when it is back', async () => {
    await redis.kill()
    for (let change = 0; change < 3; change += 1) await raise()
    await redis.start()
    const before = await totals()
    await expect
      .poll(
        async () => {
          await raise()
          return (await totals()).taken
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThan(before.taken)
  })

  it('do not believe what somebody else wrote there', async () => {
    const client = new Redis(redis.url)
    const [first] = servers
    if (!first) throw new Error('no server')
    await client.flushall()
    await raise()
    const wanted = { ru: await bodyAt(first), en: await bodyAt(first, 'en') }
    await expect
      .poll(async () => (await client.keys('carte:menu:*')).filter(isDocument).length)
      // Two documents and their brotli copies.
      .toBe(4)
    // Each gets what was made for another, and is kept for longer.
    const names = (await client.keys('carte:menu:*')).filter(isDocument)
    const values = await Promise.all(names.map((name) => client.getBuffer(name)))
    await Promise.all(
      names.map((name, index) => client.set(name, values[(index + 1) % names.length] ?? '')),
    )
    client.disconnect()

    if (!last) throw new Error('no server')
    expect(await bodyAt(last)).toBe(wanted.ru)
    expect(await bodyAt(last, 'en')).toBe(wanted.en)
    const { documents } = await last.counts()
    expect(documents).toMatchObject({ taken: 0, refused: 2, made: 2 })
  })
})

function isDocument(name: string): boolean {
  return !name.endsWith(':claim')
}
