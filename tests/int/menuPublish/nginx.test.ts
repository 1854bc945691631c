import { chmod, mkdtemp, readFile, readlink, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { isNewer } from '@/src/domain/menu/catalog/isNewer'

import { type MenuServer, startMenuServer } from '../../services/startMenuServer'
import { hasNginx, type Nginx, startNginx } from '../../services/startNginx'
import { hire } from '../api-v1/hire'
import { startPayload, type TestPayload } from '../startPayload'

/** How long readers read and writers write; a longer run is asked for by MENU_TEST_SECONDS. */
const seconds = Number(process.env.MENU_TEST_SECONDS ?? 6)

const seen = z.object({
  version: z.string(),
  dishes: z.array(z.object({ id: z.number(), price: z.number() })),
})
const asked = '/api/v1/catalog?location=nevsky&locale=ru&channel=delivery'

let carte: TestPayload
let headers: Record<string, string>
let directory: string
let file: string
let dish = 0
let location = 0
const together: number[] = []

async function untilTrue(is: () => Promise<boolean>): Promise<void> {
  while (!(await is())) await sleep(20)
}

function start(): Promise<MenuServer> {
  return startMenuServer({ DATABASE_URL: carte.databaseUrl, MENU_SNAPSHOT_DIR: directory })
}

async function isPublished(): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

async function read(url: string): Promise<{ version: string; price: number; prices: Set<number> }> {
  const answer = await fetch(`${url}${asked}`)
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
  const { version, dishes } = seen.parse(await answer.json())
  const of = new Map(dishes.map(({ id, price }) => [id, price]))
  return {
    version,
    price: of.get(dish) ?? -1,
    prices: new Set(together.map((id) => of.get(id) ?? -1)),
  }
}

async function write(url: string, price: number): Promise<void> {
  const answer = await fetch(`${url}/api/v1/menu/${dish}`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ price }),
  })
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
}

/** What only pages need; with `nosniff` JSON is never shown as one. */
const forPages =
  /^(content-security-policy|cross-origin-opener-policy|origin-agent-cluster|referrer-policy|x-(dns|download|frame|permitted|xss)-.*)$/

// Where nginx is not installed there is nothing that would serve the files.
describe.skipIf(!hasNginx)('the menu as files behind nginx', () => {
  let nginx: Nginx
  let servers: MenuServer[]

  beforeAll(async () => {
    carte = await startPayload()
    headers = { ...(await hire(carte, 'editor')).headers, 'Content-Type': 'application/json' }
    const place = await carte.payload.create({
      collection: 'locations',
      data: {
        name: 'Невский',
        slug: 'nevsky',
        timeZone: 'Europe/Moscow',
        currency: 'RUB',
        channels: ['delivery', 'pickup'],
      },
    })
    location = place.id
    for (let index = 0; index < 15; index += 1) {
      const { id } = await carte.payload.create({
        collection: 'menu-items',
        data: { name: `Блюдо ${index}`, price: 100, isAvailable: true, _status: 'published' },
      })
      together.push(id)
    }
    dish = together.pop() ?? 0
    directory = await mkdtemp(path.join(tmpdir(), 'carte-menu-'))
    await chmod(directory, 0o755)
    file = path.join(directory, 'current', 'now', 'nevsky', 'ru', 'delivery', 'catalog.json')
    servers = [await start(), await start()]
    nginx = await startNginx({ directory, upstream: new URL(servers[0]?.url ?? '').host })
    await untilTrue(isPublished)
  })

  afterAll(async () => {
    await nginx.stop()
    await Promise.all(servers.map((server) => server.stop()))
    await carte.stop()
    await rm(directory, { recursive: true, force: true })
  })

  it('is the same as from Carte, with the headers that concern JSON', async () => {
    // The first answer to a new address goes the long way.
    await (await fetch(`${servers[0]?.url}${asked}`)).text()
    const [file, own] = await Promise.all([
      fetch(`${nginx.url}${asked}`, { headers: { 'Accept-Encoding': 'gzip' } }),
      fetch(`${servers[0]?.url}${asked}`, { headers: { 'Accept-Encoding': 'gzip' } }),
    ])
    expect(file.headers.get('carte-menu-version')).toBeNull()
    expect(file.headers.get('last-modified')).toBeNull()
    for (const [name, value] of own.headers) {
      if (/^(etag|carte-menu-version|vary|date|keep-alive)$/.test(name)) continue
      if (forPages.test(name)) continue
      expect([name, file.headers.get(name)]).toEqual([name, value])
    }
    expect(await file.text()).toBe(await own.text())
    const etag = file.headers.get('etag') ?? ''
    const again = await fetch(`${nginx.url}${asked}`, {
      headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': etag },
    })
    expect(again.status).toBe(304)
  })

  it('is found by its words in their usual order, by the id, and in any other order', async () => {
    const version = async (search: string) => {
      const answer = await fetch(`${nginx.url}/api/v1/catalog${search}`)
      const { version } = seen.parse(await answer.json())
      return { version, isFile: answer.headers.get('carte-menu-version') === null }
    }
    const usual = await version('?location=nevsky&locale=ru&channel=delivery')
    expect(usual.isFile).toBe(true)
    expect(await version(`?location=${location}&locale=ru&channel=delivery`)).toEqual(usual)
    expect(await version('?channel=delivery&location=nevsky&locale=ru')).toEqual(usual)
  })

  it.each([
    '?location=..&locale=ru&channel=delivery',
    '?location=nevsky&locale=ru&channel=delivery.json/../for-location=nevsky&locale=ru&channel=delivery',
    '?/../../last/nevsky/ru/delivery/catalog',
    '?location=..%2F..&locale=ru&channel=delivery',
    '?location=nevsky&locale=ru&channel=delivery&at=2026-01-01T00:00:00Z',
    '?location=nevsky&location=nevsky&channel=delivery',
    '?location=nevsky',
  ])('leaves %s to Carte', async (search) => {
    const [through, own] = await Promise.all(
      [nginx.url, servers[0]?.url].map((url) => fetch(`${url}/api/v1/catalog${search}`)),
    )
    expect(through?.status).toBe(own?.status)
    // Files say nothing of their version outside.
    if (own?.ok) expect(through?.headers.get('carte-menu-version')).not.toBeNull()
  })

  it('shows no mix, never goes back, and shows each writer its own write', async () => {
    const end = Date.now() + seconds * 1_000
    let acknowledged = 100
    let written = 100
    let reads = 0
    let turn = 0
    // Nearly always through nginx: Carte itself now and then.
    const next = () =>
      [nginx.url, nginx.url, servers[0]?.url, servers[1]?.url][(turn += 1) % 4] ?? ''
    // A slow machine needs longer for as much.
    const isOver = () => Date.now() >= end && written > 103

    async function writer(): Promise<void> {
      while (!isOver()) {
        const price = (written += 1)
        await write(servers[written % 2]?.url ?? '', price)
        acknowledged = price
        expect((await read(next())).price).toBeGreaterThanOrEqual(price)
        // Now and then the files have the time to come back.
        await sleep(written % 3 === 0 ? 150 : 0)
      }
    }
    async function raiser(): Promise<void> {
      while (!isOver()) {
        await carte.payload.db.pool.query(
          'update menu_items set price = price + 1 where id = any($1)',
          [together],
        )
        await sleep(40)
      }
    }
    async function reader(): Promise<void> {
      let last = '0.0'
      while (!isOver()) {
        const least = acknowledged
        const { version, price, prices } = await read(next())
        expect(prices.size).toBe(1)
        expect(price).toBeGreaterThanOrEqual(least)
        expect(isNewer(last, version), `${last} → ${version}`).toBe(false)
        last = version
        reads += 1
      }
    }
    await Promise.all([writer(), raiser(), reader(), reader(), reader()])
    process.stdout.write(`${written - 100} writes, ${reads} readings\n`)
  })

  it.each([0, 1])(
    'no file is older than a write, whoever stands still: process %i',
    async (index) => {
      const still = servers[index]?.child
      const url = servers[1 - index]?.url ?? ''
      const price = 900 + index
      await untilTrue(isPublished)
      still?.kill('SIGSTOP')
      try {
        await write(url, price)
        const left = await readFile(file, 'utf8').catch(() => null)
        const own = (await read(url)).version
        expect(left === null ? own : seen.parse(JSON.parse(left)).version).toBe(own)
      } finally {
        still?.kill('SIGCONT')
      }
      await untilTrue(isPublished)
      expect((await read(nginx.url)).price).toBe(price)
    },
  )

  it('switches by the clock without anybody writing', async () => {
    const until = new Date(Date.now() + 5_000)
    await carte.payload.create({
      collection: 'stop-list',
      data: { location, dish, until: until.toISOString() },
    })
    const isStopped = async (): Promise<boolean> => {
      const answer = await fetch(`${nginx.url}${asked}`)
      const body = z
        .object({ dishes: z.array(z.object({ id: z.number(), is_available: z.boolean() })) })
        .parse(await answer.json())
      return body.dishes.some(({ id, is_available }) => id === dish && !is_available)
    }
    await untilTrue(isStopped)
    await untilTrue(async () => !(await isStopped()))
    expect(Date.now()).toBeGreaterThanOrEqual(until.getTime())
    await untilTrue(isPublished)
    expect(await isStopped()).toBe(false)
  })

  it('has another publisher when the first is killed, and is served when all are', async () => {
    const before = await readlink(path.join(directory, 'current'))
    await servers[0]?.stop()
    await untilTrue(async () => (await readlink(path.join(directory, 'current'))) !== before)
    await untilTrue(isPublished)
    const { price } = await read(nginx.url)
    await servers[1]?.stop()
    expect((await read(nginx.url)).price).toBe(price)

    // Killed between withdrawing and publishing: at random moments under writes.
    for (let round = 0; round < 3; round += 1) {
      const server = await start()
      await untilTrue(isPublished)
      let last = 0
      const writing = (async () => {
        for (let next = 1_000 * (round + 1); ; next += 1) {
          await write(server.url, next)
          last = next
        }
      })().catch(() => undefined)
      await untilTrue(() => Promise.resolve(last > 0))
      await sleep(round * 37)
      await server.stop()
      await writing
      expect(last).toBeGreaterThan(0)
      const left = await read(nginx.url)
      expect(left.price).toBeGreaterThanOrEqual(price)
      expect(left.prices.size).toBe(1)
    }
  })
})
