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

/** As the admin's list and other programs change many documents: by a question, not by an id. */
const patchMany = (data: object, ids: readonly number[]) =>
  carte.request(`/api/menu-items?where[id][in]=${ids.join(',')}`, {
    method: 'PATCH',
    headers: { ...manager, 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })

async function another(): Promise<number> {
  const made = await carte.payload.create({
    collection: 'menu-items',
    data: { name: 'Щи', price: 100, isAvailable: true, _status: 'published' },
  })
  return made.id
}

it('a PATCH of many changes what is published and leaves the drafts open', async () => {
  const other = await another()
  expect((await patchMany({ price: 200 }, [id, other])).status).toBe(200)
  expect(await read(false)).toMatchObject({
    _status: 'published',
    description: 'Готовый текст',
    price: 200,
  })
  expect(await read(true)).toMatchObject({ _status: 'draft', description: 'Недопи', price: 200 })
  const plain = { collection: 'menu-items', id: other, depth: 0 } as const
  for (const draft of [false, true]) {
    expect(await carte.payload.findByID({ ...plain, draft })).toMatchObject({
      _status: 'published',
      price: 200,
    })
  }
})

it('dishes put into the trash by the list come back with their published words', async () => {
  const other = await another()
  const versions = () =>
    carte.payload.countVersions({ collection: 'menu-items', where: { parent: { equals: id } } })
  const before = await versions()
  expect((await patchMany({ deletedAt: new Date().toISOString() }, [id, other])).status).toBe(200)
  expect(await read(false)).toMatchObject({ _status: 'published', description: 'Готовый текст' })
  expect((await read(false)).deletedAt).toBeTruthy()
  expect(await read(true)).toMatchObject({ _status: 'draft', description: 'Недопи' })
  expect((await read(true)).deletedAt).toBeTruthy()
  expect((await versions()).totalDocs).toBe(before.totalDocs + 1)
  const there = await carte.payload.find({
    collection: 'menu-items',
    where: { id: { in: [id, other] } },
  })
  expect(there.docs).toEqual([])
})

it('of many, those that are refused are left as they were, and the drafts of all', async () => {
  const other = await another()
  // Payload asks for the name of the whole dish, which `other` has not in what is stored.
  await carte.payload.db.pool.query(
    'delete from menu_items_locales where _parent_id = $1 and _locale = $2',
    [other, 'ru'],
  )
  const answer = await patchMany({ price: 300 }, [id, other])
  expect(answer.status).toBe(400)
  expect(await read(false)).toMatchObject({ _status: 'published', price: 300 })
  expect(await read(true)).toMatchObject({ _status: 'draft', description: 'Недопи', price: 300 })

  const before = [await read(false), await read(true)]
  expect((await patchMany({ price: -5 }, [id])).status).toBe(400)
  expect([await read(false), await read(true)]).toEqual(before)
})

it('dishes deleted for good by the list leave neither themselves nor their drafts', async () => {
  const answer = await carte.request(`/api/menu-items?where[id][in]=${id}`, {
    method: 'DELETE',
    headers: manager,
  })
  expect(answer.status).toBe(200)
  const { rows } = await carte.payload.db.pool.query(
    'select id from menu_items where id = $1 union all select id from _menu_items_v where parent_id = $1',
    [id],
  )
  expect(rows).toEqual([])
})
