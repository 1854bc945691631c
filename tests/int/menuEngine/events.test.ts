import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import type { Menu } from '@/src/menu/menuOf'

import { openEvents, type Reading } from '../../services/openEvents'
import { hire } from '../api-v1/hire'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let menu: Menu
let server: Server
let url: string
let headers: Record<string, string>
let place = 0
let [soup, salad] = [0, 0]
const readings: Reading[] = []
const soon = { timeout: 60_000, interval: 20 }

const problem = z.object({ status: z.number(), detail: z.string() })

async function read(query = '', more: Record<string, string> = {}): Promise<Reading> {
  const reading = await openEvents(`${url}/api/v1/menu/events${query}`, more)
  readings.push(reading)
  return reading
}

async function get(path: string): Promise<unknown> {
  const answer = await fetch(`${url}/api/v1${path}`)
  return answer.json()
}

const sql = (statement: string, values: unknown[] = []) =>
  carte.payload.db.pool.query(statement, values)

beforeAll(async () => {
  process.env.MENU_EVENTS_PER_ADDRESS = '5'
  process.env.MENU_EVENTS_MAX = '7'
  process.env.TRUST_PROXY = '1'
  process.env.CORS_ORIGINS = 'https://app.example.org'
  carte = await startPayload()
  const { payload } = carte
  const location = await payload.create({
    collection: 'locations',
    data: {
      name: 'На набережной',
      slug: 'quay',
      channels: ['delivery'],
      timeZone: 'Asia/Tokyo',
      currency: 'RUB',
    },
  })
  place = location.id
  const dish = (name: string) =>
    payload.create({
      collection: 'menu-items',
      data: { name, price: 10_000, isAvailable: true, _status: 'published' },
    })
  soup = (await dish('Борщ')).id
  salad = (await dish('Оливье')).id
  headers = { ...(await hire(carte, 'editor')).headers, 'Content-Type': 'application/json' }

  const { handleEndpoints } = await import('payload')
  const { menuOf } = await import('@/src/menu/menuOf')
  const { forward } = await import('@/src/server/bridge/forward')
  const { serveMenu } = await import('@/src/server/menu/serveMenu')
  const { settings } = await import('@/src/settings')
  const { default: express } = await import('express')
  menu = await menuOf(payload, { listenOn: carte.databaseUrl })
  const otherwise: RequestListener = express().use(
    forward((request) => handleEndpoints({ config: payload.config, request })),
  )
  const front = serveMenu({ menu, settings: settings(), logger: payload.logger, otherwise })
  server = createServer(front.listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  url = `http://127.0.0.1:${address.port}`
  stopStreams = front.endStreams
})

let stopStreams: () => void

afterEach(async () => {
  readings.splice(0).forEach((reading) => reading.leave())
  await vi.waitFor(() => expect(menu.events.sizes).toEqual({ readers: 0, menus: 0 }), soon)
})

afterAll(async () => {
  server.close()
  server.closeAllConnections()
  await menu.engine.close()
  await carte.stop()
})

describe('a reader of the menu’s events', () => {
  it('is told the version, and then of a change by whomever', async () => {
    const reading = await read('?locale=ru')
    const first = await reading.next()
    expect(first.data).toEqual({ version: first.id })
    expect(await get('/catalog?locale=ru')).toMatchObject({ version: first.id })

    await sql('update menu_items set price = 11000 where id = $1', [soup])
    const bySql = await reading.next()
    expect(bySql).toMatchObject({ name: 'menu', data: { version: bySql.id, changed: [soup] } })
    expect(await get('/catalog?locale=ru')).toMatchObject({ version: bySql.id })

    await fetch(`${url}/api/v1/menu/${salad}`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ price: 12_000 }),
    })
    expect((await reading.next()).data).toMatchObject({ changed: [salad], stopped: [] })

    const stop = await carte.payload.create({ collection: 'stop-list', data: { dish: soup } })
    expect((await reading.next()).data).toMatchObject({ changed: [soup], stopped: [soup] })
    await carte.payload.delete({ collection: 'stop-list', id: stop.id })
    expect((await reading.next()).data).toMatchObject({ changed: [soup], resumed: [soup] })

    await sql('delete from menu_items where id = $1', [
      (
        await carte.payload.create({
          collection: 'menu-items',
          data: { name: 'Кисель', price: 1, isAvailable: true, _status: 'published' },
        })
      ).id,
    ])
    const came = await reading.next()
    const went = await reading.next()
    expect(went.data).toMatchObject({ changed: [], removed: came.data.changed })
  })

  it('is told of what the clock changes', async () => {
    const reading = await read('?locale=ru')
    const first = await reading.next()
    const begins = new Date(Date.now() + 4_000)
    await carte.payload.create({
      collection: 'stop-list',
      data: { dish: salad, until: begins.toISOString() },
    })
    const stopped = await reading.next()
    expect(stopped.data).toMatchObject({ stopped: [salad] })
    const resumed = await reading.next()
    expect(resumed.data).toMatchObject({ resumed: [salad] })
    expect(Date.now()).toBeGreaterThanOrEqual(begins.getTime())
    // By the clock alone: the same revision, and its moment.
    expect(resumed.id).toBe(`${stopped.id.split('.')[0]}.${begins.getTime()}`)
    expect(await get(`/catalog/changes?locale=ru&since=${first.id}`)).toMatchObject({
      since: first.id,
    })
  })

  it('is told at once of what it missed, and of nothing when it missed nothing', async () => {
    const reading = await read('?locale=ru')
    const { id } = await reading.next()
    reading.leave()
    const same = await read('?locale=ru', { 'Last-Event-ID': id })
    await sql('update menu_items set price = price + 1 where id = $1', [soup])
    // The first that it hears of is the change.
    expect((await same.next()).data).toMatchObject({ changed: [soup] })
    const late = await read('?locale=ru', { 'Last-Event-ID': id })
    const missed = await late.next()
    expect(missed.id).not.toBe(id)
    expect(missed.data).toEqual({ version: missed.id })
    expect(await get(`/catalog/changes?locale=ru&since=${id}`)).toMatchObject({
      version: missed.id,
      dishes: { changed: [{ id: soup }] },
    })
  })

  it('hears of its own menu only', async () => {
    const other = await carte.payload.create({
      collection: 'locations',
      data: { name: 'Вторая', channels: ['pickup'], timeZone: 'Europe/Moscow', currency: 'RUB' },
    })
    const [here, there] = [
      await read(`?location=quay&locale=ru`),
      await read(`?location=${other.id}&locale=en`),
    ]
    await here.next()
    await there.next()
    await carte.payload.create({
      collection: 'location-offers',
      data: { location: place, dish: soup, size: '', price: 70_000 },
    })
    expect((await here.next()).data).toMatchObject({ changed: [soup] })
    await sql('update menu_items set price = 1 where id = $1', [salad])
    // What it hears of first is what concerns it.
    expect((await there.next()).data).toMatchObject({ changed: [salad] })
  })

  it('gets an answer that browsers may read and proxies leave alone', async () => {
    const { headers } = await read('?locale=ru', { Origin: 'https://app.example.org' })
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example.org')
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-cache, no-transform')
    expect(headers.get('x-accel-buffering')).toBe('no')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is refused beyond the cap of its address, and beyond that of the process', async () => {
    for (let index = 0; index < 5; index += 1) await read()
    const refused = await fetch(`${url}/api/v1/menu/events`, {
      headers: { 'Accept-Language': 'en' },
    })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    const { detail } = problem.parse(await refused.json())
    expect(detail).toBe(
      'Too many readers of the menu come from this address. Close some, and come back a little later.',
    )

    const elsewhere = { 'X-Forwarded-For': '203.0.113.7' }
    await read('', elsewhere)
    const last = await read('', elsewhere)
    const full = await fetch(`${url}/api/v1/menu/events`, {
      headers: { 'X-Forwarded-For': '203.0.113.8' },
    })
    expect(full.status).toBe(503)
    expect(Number(full.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(problem.parse(await full.json()).status).toBe(503)

    last.leave()
    await vi.waitFor(() => expect(menu.events.sizes.readers).toBe(6), soon)
    await (await read('', elsewhere)).next()
  })

  it('is told what is wrong with its question', async () => {
    const nowhere = await fetch(`${url}/api/v1/menu/events?location=nowhere`)
    expect(nowhere.status).toBe(404)
    expect(problem.parse(await nowhere.json()).status).toBe(404)
    expect((await fetch(`${url}/api/v1/menu/events?location=quay&channel=dine-in`)).status).toBe(
      404,
    )
    expect((await fetch(`${url}/api/v1/menu/events?channel=pigeon`)).status).toBe(422)
  })
})

describe('a server that stops', () => {
  it('ends the streams at once and takes no more readers', async () => {
    const reading = await read('?locale=ru')
    await reading.next()
    // One that never reads what it is sent does not hold the others up.
    const { port } = new URL(url)
    const silent = connect(Number(port), '127.0.0.1')
    silent.write('GET /api/v1/menu/events HTTP/1.1\r\nHost: a\r\n\r\n')
    await vi.waitFor(() => expect(menu.events.sizes.readers).toBe(2), soon)
    silent.pause()
    stopStreams()
    await reading.ended
    expect((await fetch(`${url}/api/v1/menu/events`)).status).toBe(503)
    silent.destroy()
  })
})
