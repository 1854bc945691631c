import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import { hire } from '../api-v1/hire'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let manager: Record<string, string>
let id = 0

beforeAll(async () => {
  carte = await startPayload()
  manager = (await hire(carte, 'manager')).headers
})
afterAll(() => carte.stop())

/** A published dish, and over it a draft with half-written words. */
beforeEach(async () => {
  const { payload } = carte
  const made = await payload.create({
    collection: 'menu-items',
    data: {
      name: 'Борщ',
      description: 'Готовый текст',
      price: 100,
      isAvailable: true,
      _status: 'published',
    },
  })
  id = made.id
  await payload.update({
    collection: 'menu-items',
    id,
    draft: true,
    autosave: true,
    data: { description: 'Недопи', _status: 'draft' },
  })
})

const read = (draft: boolean) =>
  carte.payload.findByID({ collection: 'menu-items', id, draft, depth: 0, trash: true })

const patch = (data: object, query = '') =>
  carte.request(`/api/menu-items/${id}${query}`, {
    method: 'PATCH',
    headers: { ...manager, 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })

it('a plain PATCH changes what is published and leaves the draft open', async () => {
  expect((await patch({ price: 200 })).status).toBe(200)
  expect(await read(false)).toMatchObject({
    _status: 'published',
    description: 'Готовый текст',
    price: 200,
  })
  expect(await read(true)).toMatchObject({ _status: 'draft', description: 'Недопи', price: 200 })
  expect((await patch({ description: 'Из кассы' })).status).toBe(200)
  expect(await read(false)).toMatchObject({ _status: 'published', description: 'Из кассы' })
  expect(await read(true)).toMatchObject({ _status: 'draft', description: 'Недопи' })
})

it('a dish put into the trash by the admin comes back with its published words', async () => {
  expect((await patch({ deletedAt: new Date().toISOString() })).status).toBe(200)
  expect(await read(false)).toMatchObject({ _status: 'published', description: 'Готовый текст' })
  expect((await read(false)).deletedAt).toBeTruthy()
  expect(await read(true)).toMatchObject({ _status: 'draft', description: 'Недопи' })
  expect((await read(true)).deletedAt).toBeTruthy()
})

it('a PATCH that is refused leaves all as it was', async () => {
  const before = [await read(false), await read(true)]
  expect((await patch({ price: -5 })).status).toBe(400)
  const stranger = await carte.request(`/api/menu-items/${id}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ price: 5 }),
  })
  expect(stranger.status).toBe(403)
  expect([await read(false), await read(true)]).toEqual(before)
})

it('publishing, and saving the draft, are as they were', async () => {
  expect((await patch({ price: 300 }, '?draft=true')).status).toBe(200)
  expect(await read(false)).toMatchObject({ _status: 'published', price: 100 })
  expect((await patch({ _status: 'published' })).status).toBe(200)
  expect(await read(false)).toMatchObject({
    _status: 'published',
    description: 'Недопи',
    price: 300,
  })
})
