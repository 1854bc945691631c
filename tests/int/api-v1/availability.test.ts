import { afterAll, beforeAll, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../startPayload'

import { ask } from './ask'
import { hire } from './hire'

let carte: TestPayload
let operator: Record<string, string>

beforeAll(async () => {
  carte = await startPayload()
  operator = (await hire(carte, 'operator')).headers
})

afterAll(() => carte.stop())

const turn = (id: number, json: unknown, headers = operator) =>
  ask(carte, `/api/menu-items/${id}/availability`, { method: 'POST', headers, json })

const create = async (_status: 'draft' | 'published') =>
  carte.payload.create({
    collection: 'menu-items',
    data: { name: 'Борщ', price: 100, isAvailable: true, _status },
  })

const stored = (id: number, draft: boolean) =>
  carte.payload.findByID({ collection: 'menu-items', id, draft, trash: true })

it('stops a published dish and puts it back, without a new version', async () => {
  const { id, updatedAt } = await create('published')
  const heard = await turn(id, { isAvailable: false })
  expect(heard.status).toBe(200)
  expect(heard.body).toEqual({ id, isAvailable: false })
  const after = await stored(id, false)
  expect(after).toMatchObject({ isAvailable: false, _status: 'published' })
  expect(after.updatedAt > updatedAt).toBe(true)
  expect((await stored(id, true)).isAvailable).toBe(false)
  await turn(id, { isAvailable: true })
  expect((await stored(id, false)).isAvailable).toBe(true)
  const { totalDocs } = await carte.payload.countVersions({
    collection: 'menu-items',
    where: { parent: { equals: id } },
  })
  expect(totalDocs).toBe(1)
})

it('stops a dish in its open draft too, and touches nothing else there', async () => {
  const { id } = await create('published')
  await carte.payload.update({
    collection: 'menu-items',
    id,
    draft: true,
    autosave: true,
    data: { name: 'Борщ недопи', price: 7, _status: 'draft' },
  })
  await turn(id, { isAvailable: false })
  expect(await stored(id, false)).toMatchObject({
    name: 'Борщ',
    price: 100,
    isAvailable: false,
    _status: 'published',
  })
  expect(await stored(id, true)).toMatchObject({
    name: 'Борщ недопи',
    price: 7,
    isAvailable: false,
    _status: 'draft',
  })
  await carte.payload.update({ collection: 'menu-items', id, data: { _status: 'published' } })
  expect(await stored(id, false)).toMatchObject({ name: 'Борщ недопи', isAvailable: false })
})

it('stops a dish that was never published', async () => {
  const { id } = await create('draft')
  expect((await turn(id, { isAvailable: false })).status).toBe(200)
  expect(await stored(id, true)).toMatchObject({ isAvailable: false, _status: 'draft' })
})

it('leaves row and latest version agreed when the dish is changed meanwhile', async () => {
  const { headers } = await hire(carte, 'editor')
  const { id } = await create('published')
  for (let round = 1; round <= 6; round += 1) {
    const isAvailable = round % 2 === 0
    await Promise.all([
      ask(carte, `/api/v1/menu/${id}`, { method: 'PATCH', headers, json: { price: round } }),
      turn(id, { isAvailable }),
      ask(carte, `/api/v1/menu/${id}`, { method: 'PATCH', headers, json: { name: `Щи ${round}` } }),
    ])
    const { docs } = await carte.payload.findVersions({
      collection: 'menu-items',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    const expected = { isAvailable, price: round, name: `Щи ${round}` }
    expect(await stored(id, false)).toMatchObject(expected)
    expect(docs).toMatchObject([{ version: expected }])
  }
})

it('does not find a dish in the trash or an unknown one', async () => {
  const { id } = await create('published')
  await carte.payload.update({
    collection: 'menu-items',
    id,
    data: { deletedAt: new Date().toISOString() },
  })
  expect((await turn(id, { isAvailable: false })).status).toBe(404)
  expect((await stored(id, false)).isAvailable).toBe(true)
  expect((await turn(2_000_000_000, { isAvailable: false })).status).toBe(404)
})

it('is for staff, and takes a boolean only', async () => {
  const { id } = await create('published')
  expect((await turn(id, { isAvailable: false }, {})).status).toBe(401)
  const { headers } = await hire(carte, 'administrator', { isActive: false })
  expect((await turn(id, { isAvailable: false }, headers)).status).toBe(401)
  expect((await turn(id, { isAvailable: 'no' })).status).toBe(422)
  expect((await turn(id, {})).status).toBe(422)
  expect((await stored(id, false)).isAvailable).toBe(true)
})
