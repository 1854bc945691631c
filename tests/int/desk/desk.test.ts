import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { ask, wrongFieldsOf } from '../api-v1/ask'
import { hire } from '../api-v1/hire'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let editor: Record<string, string>
let operator: Record<string, string>
let place = 0
let soup = 0
let pizza = 0
let large = ''

beforeAll(async () => {
  carte = await startPayload()
  const { payload } = carte
  editor = (await hire(carte, 'editor')).headers
  operator = (await hire(carte, 'operator')).headers
  const location = await payload.create({
    collection: 'locations',
    data: {
      name: 'Невский, 1',
      channels: ['delivery'],
      timeZone: 'Europe/Moscow',
      currency: 'RUB',
    },
  })
  place = location.id
  const published = { isAvailable: true, _status: 'published' as const }
  soup = (
    await payload.create({
      collection: 'menu-items',
      data: { name: 'Борщ', price: 40_000, ...published },
    })
  ).id
  const made = await payload.create({
    collection: 'menu-items',
    data: {
      name: 'Пицца',
      price: 0,
      sizes: [
        { name: '25 см', price: 50_000 },
        { name: '35 см', price: 80_000 },
      ],
      ...published,
    },
  })
  pizza = made.id
  large = made.sizes?.[1]?.id ?? ''
})
afterAll(() => carte?.stop())

const line = z.looseObject({ dish: z.number(), size: z.string(), state: z.string() })
const changed = z.object({ revision: z.number(), lines: z.array(line) })

const post = (target: string, json: object, headers = editor) =>
  ask(carte, `/api/desk/${target}`, { method: 'POST', headers, json: { location: place, ...json } })
const lines = async (target: string, json: object, headers = editor) => {
  const heard = await post(target, json, headers)
  expect(heard.status).toBe(200)
  return changed.parse(heard.body).lines
}
const stored = async () =>
  (await carte.payload.find({ collection: 'location-offers', sort: 'id' })).docs.map(
    ({ dish, isHidden, price, size }) => ({ dish, size, price, isHidden }),
  )

it('is for staff; prices are for editors', async () => {
  const target = `/api/desk?location=${place}`
  expect((await ask(carte, target)).status).toBe(401)
  expect((await ask(carte, target, { headers: operator })).status).toBe(200)
  const rows = [{ dish: soup, size: '', price: 1, isHidden: false }]
  expect((await post('offers', { rows }, operator)).status).toBe(403)
  expect((await post('offers', { rows }, {})).status).toBe(401)
  expect((await post('stops', { clear: [{ dish: soup }] }, {})).status).toBe(401)
  expect(await stored()).toEqual([])
})

it('shows every line with the state now', async () => {
  const { body } = await ask(carte, `/api/desk?location=${place}`, { headers: operator })
  const desk = z
    .looseObject({ sections: z.array(z.object({ name: z.null(), lines: z.array(line) }).loose()) })
    .parse(body)
  expect(desk).toMatchObject({ location: { id: place, timeZone: 'Europe/Moscow' } })
  expect(desk.sections.flatMap((section) => section.lines)).toMatchObject([
    { dish: soup, size: '', name: 'Борщ', basePrice: 40_000, price: null, state: 'on-sale' },
    { dish: pizza, size: '', basePrice: null, priceNow: null },
    { dish: pizza, sizeName: '25 см', basePrice: 50_000 },
    { dish: pizza, size: large, sizeName: '35 см', basePrice: 80_000, priceNow: 80_000 },
  ])
})

it('shows the menu of another moment, as it was and as it will be', async () => {
  const priceAt = async (at: string) => {
    const target = `/api/desk?location=${place}&at=${encodeURIComponent(at)}`
    const { body, status } = await ask(carte, target, { headers: operator })
    if (status !== 200) return status
    const shown = z.looseObject({ sections: z.array(z.looseObject({ lines: z.array(line) })) })
    const all = shown.parse(body).sections.flatMap((section) => section.lines)
    return all.find(({ dish }) => dish === soup)?.priceNow
  }
  const then = new Date().toISOString()
  await lines('offers', { rows: [{ dish: soup, size: '', price: 44_000, isHidden: false }] })
  expect(await priceAt(then)).toBe(40_000)
  expect(await priceAt('2040-01-01T12:00:00+03:00')).toBe(44_000)
  expect([await priceAt('2001-01-01T00:00:00Z'), await priceAt('yesterday')]).toEqual([404, 422])
  await lines('offers', { rows: [{ dish: soup, size: '', price: null, isHidden: false }] })
})

it('knows no other restaurant', async () => {
  const heard = await ask(carte, `/api/desk?location=${place + 9}`, { headers: operator })
  expect(heard.status).toBe(404)
  const none = await ask(carte, '/api/desk', { headers: operator })
  expect([none.status, wrongFieldsOf(none)]).toEqual([422, ['location']])
})

it('writes differences, changes them, and deletes what differs no more', async () => {
  const rows = [
    { dish: soup, size: '', price: 1, isHidden: false },
    { dish: soup, size: '', price: 45_000, isHidden: false },
    { dish: pizza, size: large, price: null, isHidden: true },
  ]
  expect(await lines('offers', { rows })).toMatchObject([
    { dish: soup, price: 45_000, priceNow: 45_000 },
    { dish: pizza, size: '', state: 'on-sale' },
    { dish: pizza, state: 'on-sale' },
    { dish: pizza, size: large, isHidden: true, state: 'hidden' },
  ])
  expect(await stored()).toHaveLength(2)

  await lines('offers', { rows: [{ dish: soup, size: '', price: 47_000, isHidden: true }] })
  expect(await stored()).toContainEqual({ dish: soup, size: '', price: 47_000, isHidden: true })

  const same = [
    { dish: soup, size: '', price: 40_000, isHidden: false },
    { dish: pizza, size: large, price: null, isHidden: false },
  ]
  expect(await lines('offers', { rows: same })).toMatchObject([
    { dish: soup, price: null, isHidden: false, state: 'on-sale' },
    {},
    {},
    { size: large, isHidden: false, state: 'on-sale' },
  ])
  expect(await stored()).toEqual([])
})

it('stops for a time, changes the line, counts what is left, and brings back', async () => {
  const until = new Date(Date.now() + 3_600_000).toISOString()
  const [stopped] = await lines(
    'stops',
    { put: [{ dish: soup, until, reason: 'Нет свёклы' }] },
    operator,
  )
  expect(stopped).toMatchObject({
    state: 'stopped',
    availableAt: Date.parse(until),
    stop: { remaining: null, until: Date.parse(until), reason: 'Нет свёклы' },
  })
  const [few] = await lines('stops', { put: [{ dish: soup, remaining: 3 }] }, operator)
  expect(few).toMatchObject({ state: 'few', remaining: 3, stop: { until: null, reason: '' } })
  expect((await carte.payload.count({ collection: 'stop-list' })).totalDocs).toBe(1)

  const both = await lines(
    'stops',
    { put: [{ dish: pizza, size: large }], clear: [{ dish: soup }] },
    operator,
  )
  expect(both).toMatchObject([
    { dish: soup, state: 'on-sale', stop: null },
    { dish: pizza, state: 'on-sale' },
    { dish: pizza, state: 'on-sale' },
    { size: large, state: 'stopped' },
  ])
  await lines('stops', { clear: [{ dish: pizza, size: large }] }, operator)
  expect((await carte.payload.count({ collection: 'stop-list' })).totalDocs).toBe(0)
})

it('leaves alone what is stopped everywhere', async () => {
  await carte.payload.create({ collection: 'stop-list', data: { dish: soup } })
  const [line] = await lines('stops', { clear: [{ dish: soup }] }, operator)
  expect(line).toMatchObject({ state: 'stopped', stop: null, stopEverywhere: { until: null } })
})

it.each([
  ['offers', 'rows.0.dish', () => ({ rows: [{ dish: 9_999, price: 1, isHidden: false }] })],
  ['offers', 'rows.1.size', () => ({ rows: [fine(), { ...fine(), size: 'none' }] })],
  ['offers', 'rows.0.price', () => ({ rows: [{ ...fine(), price: -1 }] })],
  ['offers', 'rows.0.price', () => ({ rows: [{ dish: pizza, price: 100, isHidden: false }] })],
  ['offers', 'rows.0.isHidden', () => ({ rows: [{ dish: soup, price: 1 }] })],
  ['offers', 'rows', () => ({ rows: [] })],
  ['stops', 'put.0.until', () => ({ put: [{ dish: soup, until: 'soon' }] })],
  ['stops', 'put.0.remaining', () => ({ put: [{ dish: soup, remaining: 1.5 }] })],
  ['stops', 'put.0.dish', () => ({ put: [{ dish: 9_999 }] })],
])('refuses wrong %s, naming %s, and writes nothing', async (target, field, body) => {
  const heard = await post(target, body())
  expect([heard.status, wrongFieldsOf(heard)]).toEqual([422, [field]])
  expect(await stored()).toEqual([])
})

function fine() {
  return { dish: soup, size: '', price: 1, isHidden: false }
}

const across = z.object({
  revision: z.number(),
  places: z.array(z.object({ id: z.number(), lines: z.array(line) })),
})
const postDish = (target: string, json: object, headers = editor) =>
  ask(carte, `/api/desk/dish${target}`, { method: 'POST', headers, json })
const placesOf = async (target: string, json: object, headers = editor) => {
  const heard = await postDish(target, json, headers)
  expect(heard.status).toBe(200)
  return across.parse(heard.body).places
}

it('shows and changes a dish at all restaurants at once', async () => {
  const more = { channels: ['delivery' as const], timeZone: 'Asia/Omsk', currency: 'RUB' as const }
  const ids = [place]
  for (const name of ['Омск, 1', 'Омск, 2']) {
    const made = await carte.payload.create({ collection: 'locations', data: { name, ...more } })
    ids.push(made.id)
  }
  const [, second = 0, third = 0] = ids
  const read = await ask(carte, `/api/desk/dish?dish=${pizza}`, { headers: operator })
  expect(read.status).toBe(200)
  expect(read.body).toMatchObject({
    dish: pizza,
    name: 'Пицца',
    sizes: [{ name: '25 см' }, { key: large, name: '35 см' }],
  })
  expect(across.parse(read.body).places.map(({ id }) => id)).toEqual(ids)

  const rows = ids.map((location) => ({ location, price: 90_000, isHidden: location === third }))
  expect((await postDish('/offers', { dish: pizza, size: large, rows }, operator)).status).toBe(403)
  const priced = await placesOf('/offers', { dish: pizza, size: large, rows })
  expect(priced.map(({ lines }) => lines[2])).toMatchObject([
    { size: large, price: 90_000, state: 'on-sale' },
    { price: 90_000, state: 'on-sale' },
    { price: 90_000, state: 'hidden' },
  ])
  const back = rows.map((row) => ({ ...row, price: 80_000, isHidden: false }))
  await placesOf('/offers', { dish: pizza, size: large, rows: back })
  expect(await stored()).toEqual([])

  const put = [second, third].map((location) => ({ location, reason: 'Нет теста' }))
  const stopped = await placesOf('/stops', { dish: pizza, put }, operator)
  expect(stopped.map(({ id, lines }) => [id, lines[0]?.state])).toEqual([
    [second, 'stopped'],
    [third, 'stopped'],
  ])
  const clear = ids.map((location) => ({ location }))
  const cleared = await placesOf('/stops', { dish: pizza, put: put.slice(1), clear }, operator)
  expect(cleared.map(({ lines }) => lines[0]?.state)).toEqual(['on-sale', 'on-sale', 'stopped'])
  await placesOf('/stops', { dish: pizza, clear }, operator)
})

it.each([
  ['offers', 'rows.1.location', () => ({ rows: [here(), { ...here(), location: 9_999 }] })],
  ['offers', 'rows.0.size', () => ({ size: 'none', rows: [here()] })],
  ['offers', 'rows.0.price', () => ({ rows: [here(), { ...here(), price: -1 }].reverse() })],
  ['stops', 'put.0.location', () => ({ put: [{ location: 9_999 }] })],
])('refuses wrong %s of a dish, naming %s, and writes nothing', async (target, field, body) => {
  const heard = await postDish(`/${target}`, { dish: soup, ...body() })
  expect([heard.status, wrongFieldsOf(heard)]).toEqual([422, [field]])
  expect(await stored()).toEqual([])
})

function here() {
  return { location: place, price: 1, isHidden: false }
}
