import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { ask, wrongFieldsOf } from '../api-v1/ask'
import { hire } from '../api-v1/hire'
import { scene } from '../photos/pictures'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let editor: Record<string, string>
let place = 0
let soup = 0
const photos: number[] = []

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
  const data = await scene(40, 30).jpeg().toBuffer()
  for (const alt of ['Борщ', 'Борщ сбоку']) {
    const file = { data, mimetype: 'image/jpeg', name: 'soup.jpg', size: data.length }
    photos.push((await payload.create({ collection: 'media', data: { alt }, file })).id)
  }
  const dish = { name: 'Борщ', price: 40_000, isAvailable: true, _status: 'published' as const }
  soup = (await payload.create({ collection: 'menu-items', data: dish })).id
})
afterAll(() => carte?.stop())

const changed = z.object({
  lines: z.tuple([z.looseObject({ photos: z.array(z.number()), photo: z.string().nullable() })]),
})
const post = (json: object, headers = editor) =>
  ask(carte, '/api/desk/photos', {
    method: 'POST',
    headers,
    json: { location: place, dish: soup, ...json },
  })
const put = async (before: number[], wanted: number[]) => {
  const heard = await post({ before, photos: wanted })
  expect(heard.status).toBe(200)
  return changed.parse(heard.body).lines[0]
}
const stored = async (draft = false) => {
  const { photos = [] } = await carte.payload.findByID({
    collection: 'menu-items',
    id: soup,
    draft,
    depth: 0,
  })
  return photos
}

it('puts a photo first, and back, and shows a small copy of the first', async () => {
  const [front = 0, side = 0] = photos
  expect(await put([], [front])).toMatchObject({ photos: [front] })
  const two = await put([front], [side, front])
  expect(two.photos).toEqual([side, front])
  expect(two.photo).toMatch(/\/api\/media\/file\/soup/)
  expect(await stored()).toEqual([side, front])
  expect(await put([side, front], [])).toMatchObject({ photos: [], photo: null })
})

it('overwrites nobody', async () => {
  const [front = 0, side = 0] = photos
  await put([], [front])
  const late = await post({ before: [], photos: [side] })
  expect(late.status).toBe(409)
  expect(await stored()).toEqual([front])
  await put([front], [])
})

it('leaves a half-written draft as it is', async () => {
  const [front = 0] = photos
  const { payload } = carte
  await payload.update({
    collection: 'menu-items',
    id: soup,
    data: { name: 'Борщ, новый' },
    draft: true,
  })
  await put([], [front])
  const draft = await payload.findByID({ collection: 'menu-items', id: soup, draft: true })
  expect(draft).toMatchObject({ name: 'Борщ, новый', _status: 'draft' })
  expect([await stored(), await stored(true)]).toEqual([[front], [front]])
  await put([front], [])
})

it('is for editors of all restaurants', async () => {
  const change = { before: [], photos: [photos[0]] }
  const operator = await hire(carte, 'operator')
  const ofOne = await hire(carte, 'editor')
  await carte.payload.update({ collection: 'users', id: ofOne.id, data: { locations: [place] } })
  const heard = [
    await post(change, {}),
    await post(change, operator.headers),
    await post(change, ofOne.headers),
  ]
  expect(heard.map(({ status }) => status)).toEqual([401, 403, 403])
  expect(await stored()).toEqual([])
})

it('refuses a photo that there is not, more than ten, and a dish that is not published', async () => {
  const [front = 0] = photos
  const gone = await post({ before: [], photos: [front, 9_999] })
  expect([gone.status, wrongFieldsOf(gone)]).toEqual([422, ['photos']])
  const many = await post({ before: [], photos: Array.from({ length: 11 }, () => front) })
  expect([many.status, wrongFieldsOf(many)]).toEqual([422, ['photos']])
  expect((await post({ dish: 9_999, before: [], photos: [front] })).status).toBe(404)
  expect(await stored()).toEqual([])
})
