import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { readPauses } from '@/src/db/site/readPauses'
import { moveOrder } from '@/src/orders/moveOrder'

import { hire } from '../api-v1/hire'

import { aBody, place, placed } from './ask'
import { type Restaurant, startOrders } from './startOrders'

const soon = { timeout: 30_000, interval: 50 }
const news = z.object({
  all: z.boolean(),
  cards: z.array(z.looseObject({ id: z.number(), state: z.string(), steps: z.array(z.string()) })),
  gone: z.array(z.number()),
  pause: z.object({ until: z.number().nullable() }).nullable(),
})

let carte: Restaurant
let there = 0
let operator: Record<string, string>

beforeAll(async () => {
  carte = await startOrders()
  const { payload } = carte
  const other = await payload.create({
    collection: 'locations',
    data: { name: 'Там', channels: ['pickup'], timeZone: 'Europe/Moscow', currency: 'RUB' },
  })
  there = other.id
  const { headers, id } = await hire(carte, 'operator')
  await payload.update({ collection: 'users', id, data: { locations: [carte.locationId] } })
  operator = headers
})
afterAll(() => carte.stop())

/** Reads a board as a tablet does, until `close`. */
async function open(location = carte.locationId) {
  const gone = new AbortController()
  const answer = await carte.request(`/api/orders/board?location=${location}`, {
    headers: operator,
    signal: gone.signal,
  })
  const told: z.infer<typeof news>[] = []
  const reading = (async () => {
    let rest = ''
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      rest += chunk
      const parts = rest.split('\n\n')
      rest = parts.pop() ?? ''
      for (const part of parts) {
        const data = /^event: board\ndata: (.*)$/mu.exec(part)?.[1]
        if (data !== undefined) told.push(news.parse(JSON.parse(data)))
      }
    }
  })()
  return {
    status: answer.status,
    told,
    close: async () => {
      gone.abort()
      await reading.catch(() => undefined)
    },
  }
}

const post = (path: string, body: unknown, headers = operator) =>
  carte.request(path, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

it('a board is told all at first, then what comes, what moves and what leaves; a new line catches up', async () => {
  const first = await placed(carte, aBody(carte))
  const board = await open()
  await vi.waitFor(() => expect(board.told).toHaveLength(1), soon)
  expect(board.told[0]).toMatchObject({ all: true, cards: [{ id: first.id, state: 'placed' }] })
  expect(board.told[0]?.cards[0]?.steps).toEqual(['accepted', 'rejected', 'cancelled'])

  const second = await placed(carte, aBody(carte))
  await vi.waitFor(() => {
    expect(board.told.at(-1)).toMatchObject({ all: false, cards: [{ id: second.id }] })
  }, soon)
  expect((await post(`/api/orders/${second.id}/step`, { to: 'accepted' })).status).toBe(200)
  await vi.waitFor(() => {
    expect(board.told.at(-1)).toMatchObject({ cards: [{ id: second.id, state: 'accepted' }] })
  }, soon)
  await board.close()

  const reject = { orderId: first.id, to: 'rejected', by: 'staff', reason: 'нет хлеба' } as const
  await moveOrder(await createLocalReq({}, carte.payload), reject)
  const again = await open()
  await vi.waitFor(() => expect(again.told).toHaveLength(1), soon)
  expect(again.told[0]?.cards.map(({ id }) => id)).toEqual([second.id])
  const cancel = { orderId: second.id, to: 'cancelled', by: 'staff', reason: 'x' } as const
  await moveOrder(await createLocalReq({}, carte.payload), cancel)
  await vi.waitFor(() => expect(again.told.at(-1)?.gone).toEqual([second.id]), soon)
  await again.close()
})

it('staff tied to a restaurant neither see nor pause another one; a guest none', async () => {
  const other = await open(there)
  expect(other.status).toBe(404)
  await other.close()
  expect((await post('/api/orders/pause', { location: there, isPaused: true })).status).toBe(404)
  const guest = await carte.request(`/api/orders/board?location=${carte.locationId}`)
  expect([401, 403]).toContain(guest.status)
  expect(
    (await post('/api/orders/pause', { location: there, isPaused: true }, {})).status,
  ).not.toBe(200)
})

it('a pause is on the board at once, refuses quotes and orders by its name, there alone, and ends', async () => {
  const board = await open()
  await vi.waitFor(() => expect(board.told).toHaveLength(1), soon)
  expect(board.told[0]?.pause).toBeNull()

  const until = new Date(Date.now() + 60 * 60_000).toISOString()
  const { locationId: location } = carte
  const reason = 'Чистим печь'
  const paused = { location, isPaused: true, until, reason }
  expect((await post('/api/orders/pause', paused)).status).toBe(200)
  const query = openQuery(carte.payload.db.pool)
  const shown = { locationId: location, until: Date.parse(until), reason }
  expect(await readPauses(query)).toEqual([shown])
  await vi.waitFor(() => {
    expect(board.told.at(-1)?.pause).toEqual({ until: Date.parse(until) })
  }, soon)
  const refused = await place(carte, aBody(carte))
  expect(refused.status).toBe(422)
  expect(JSON.stringify(refused.body)).toContain('"paused"')
  const elsewhere = await place(carte, aBody(carte, { location: there }))
  expect(elsewhere.status).toBe(201)

  expect((await post('/api/orders/pause', { location, isPaused: false })).status).toBe(200)
  await vi.waitFor(() => expect(board.told.at(-1)?.pause).toBeNull(), soon)
  expect(await readPauses(query)).toEqual([])
  await placed(carte, aBody(carte))
  await board.close()
})

it('two restaurants that pause at once do not forget each other, nor what else the settings say of them', async () => {
  const { headers } = await hire(carte, 'administrator')
  await carte.payload.updateGlobal({
    slug: 'order-settings',
    data: { places: [{ location: there, capacity: 7, isPaused: false }] },
  })
  const both = [carte.locationId, there].map((location) =>
    post('/api/orders/pause', { location, isPaused: true }, headers),
  )
  for (const { status } of await Promise.all(both)) expect(status).toBe(200)
  const { places } = await carte.payload.findGlobal({ slug: 'order-settings', depth: 0 })
  expect(places?.filter(({ isPaused }) => isPaused)).toHaveLength(2)
  expect(places?.find(({ location }) => location === there)).toMatchObject({ capacity: 7 })
})
