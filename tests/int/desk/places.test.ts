import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { ask, wrongFieldsOf } from '../api-v1/ask'
import { hire } from '../api-v1/hire'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let editor: Record<string, string>
let place = 0
let soups = 0
let drinks = 0
const dishes: number[] = []

beforeAll(async () => {
  carte = await startPayload()
  const { payload } = carte
  editor = (await hire(carte, 'editor')).headers
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
  soups = (await payload.create({ collection: 'categories', data: { name: 'Супы' } })).id
  drinks = (await payload.create({ collection: 'categories', data: { name: 'Напитки' } })).id
  for (const name of ['Борщ', 'Уха', 'Щи']) {
    const data = { name, price: 40_000, category: soups, isAvailable: true }
    const { id } = await payload.create({
      collection: 'menu-items',
      data: { ...data, _status: 'published' },
    })
    dishes.push(id)
  }
})
afterAll(() => carte?.stop())

const shape = z.looseObject({
  categories: z.array(z.object({ id: z.number(), name: z.string() })),
  sections: z.array(
    z.object({
      category: z.number().nullable(),
      name: z.string().nullable(),
      lines: z.array(z.looseObject({ dish: z.number() })),
    }),
  ),
})
const post = (json: object, headers = editor) =>
  ask(carte, '/api/desk/place', { method: 'POST', headers, json: { location: place, ...json } })
const placed = async (dish: number, category: number | null, after: number | null) => {
  const heard = await post({ dish, category, after })
  expect(heard.status).toBe(200)
  return shown(heard.body)
}
const shown = (body: unknown) =>
  shape
    .parse(body)
    .sections.map(({ lines, name }) => [name, ...lines.map(({ dish }) => dishes.indexOf(dish))])
const dish = (index: number) => dishes[index] ?? 0

it('puts a dish anywhere in its category, into another, into none, and back', async () => {
  expect(await placed(dish(2), soups, null)).toEqual([['Супы', 2, 0, 1]])
  expect(await placed(dish(2), soups, dish(0))).toEqual([['Супы', 0, 2, 1]])
  expect(await placed(dish(0), soups, dish(1))).toEqual([['Супы', 2, 1, 0]])
  expect(await placed(dish(1), drinks, null)).toEqual([
    ['Супы', 2, 0],
    ['Напитки', 1],
  ])
  expect(await placed(dish(2), drinks, dish(1))).toEqual([
    ['Супы', 0],
    ['Напитки', 1, 2],
  ])
  expect(await placed(dish(0), null, null)).toEqual([
    ['Напитки', 1, 2],
    [null, 0],
  ])
  const menu = await ask(carte, `/api/desk?location=${place}`, { headers: editor })
  expect(shape.parse(menu.body).categories.map(({ name }) => name)).toEqual(['Супы', 'Напитки'])
  await placed(dish(0), soups, null)
  await placed(dish(1), soups, dish(0))
  expect(await placed(dish(2), soups, dish(1))).toEqual([['Супы', 0, 1, 2]])
})

it('gives each its own place when many move at once', async () => {
  await Promise.all(
    [1, 2, 1, 2].map((index) => post({ dish: dish(index), category: soups, after: dish(0) })),
  )
  const { docs } = await carte.payload.find({ collection: 'menu-items' })
  expect(new Set(docs.map(({ _order }) => _order)).size).toBe(3)
  await placed(dish(1), soups, dish(0))
  expect(await placed(dish(2), soups, dish(1))).toEqual([['Супы', 0, 1, 2]])
})

it('moves what is published, and leaves the draft over it half written as it is', async () => {
  const { payload } = carte
  const id = dish(1)
  await payload.update({ collection: 'menu-items', id, data: { name: 'Уха, новая' }, draft: true })
  await placed(id, drinks, null)
  const read = (draft: boolean) =>
    payload.findByID({ collection: 'menu-items', id, draft, depth: 0 })
  const [published, draft] = [await read(false), await read(true)]
  expect(published).toMatchObject({ name: 'Уха', category: drinks, _status: 'published' })
  expect(draft).toMatchObject({ name: 'Уха, новая', category: drinks, _status: 'draft' })
  expect(draft._order).toBe(published._order)

  await payload.update({ collection: 'menu-items', id, data: { category: null }, draft: true })
  await placed(id, soups, dish(0))
  expect([(await read(false)).category, (await read(true)).category]).toEqual([soups, null])
})

it('is for editors of all restaurants', async () => {
  const move = { dish: dish(0), category: drinks, after: null }
  const operator = await hire(carte, 'operator')
  const ofOne = await hire(carte, 'editor')
  await carte.payload.update({
    collection: 'users',
    id: ofOne.id,
    data: { locations: [place] },
  })
  const heard = [
    await post(move, {}),
    await post(move, operator.headers),
    await post(move, ofOne.headers),
  ]
  expect(heard.map(({ status }) => status)).toEqual([401, 403, 403])
})

it.each([
  ['category', () => ({ dish: dish(0), category: 9_999, after: null })],
  ['after', () => ({ dish: dish(0), category: drinks, after: dish(2) })],
  ['after', () => ({ dish: dish(0), category: soups, after: dish(0) })],
  ['dish', () => ({ dish: 'soup', category: soups, after: null })],
])('refuses a wrong %s, naming it, and moves nothing', async (field, body) => {
  const read = () => ask(carte, `/api/desk?location=${place}`, { headers: editor })
  const before = shown((await read()).body)
  const heard = await post(body())
  expect([heard.status, wrongFieldsOf(heard)]).toEqual([422, [field]])
  expect(shown((await read()).body)).toEqual(before)
})

it('knows no dish that is not published', async () => {
  expect((await post({ dish: 9_999, category: soups, after: null })).status).toBe(404)
})
