import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let payload: Payload
let read: (known?: MenuModel) => Promise<MenuModel>
let past: (at: Date) => Promise<MenuModel | null>
const ids: Record<string, number> = {}

beforeAll(async () => {
  carte = await startPayload()
  payload = carte.payload
  const { loadModel, loadPast } = await import('@/src/menu/engine/loadModel')
  const source = { pool: payload.db.pool, addressOf: (name: string) => `/files/${name}` }
  read = (known) => loadModel(source, known ?? null)
  past = (at) => loadPast(source, at)

  const place = await payload.create({
    collection: 'locations',
    data: {
      name: 'На набережной',
      channels: ['delivery'],
      timeZone: 'Asia/Tokyo',
      currency: 'RUB',
    },
  })
  const soups = await payload.create({ collection: 'categories', data: { name: 'Супы' } })
  const sauces = await payload.create({
    collection: 'modifier-groups',
    data: {
      name: 'Соусы',
      min: 0,
      max: 2,
      _status: 'published',
      modifiers: [{ name: 'Сметана', price: 5000, allergens: ['milk'] }],
    },
  })
  const borscht = await payload.create({
    collection: 'menu-items',
    data: {
      name: 'Борщ',
      price: 59000,
      category: soups.id,
      isAvailable: true,
      allergens: ['celery'],
      portion: { amount: 350, unit: 'g' },
      nutrition: { per: 'hundred', kcal: 50 },
      modifierGroups: [sauces.id],
      sizes: [
        { name: 'Малый', price: 39000 },
        { name: 'Большой', price: 59000, isDefault: true, modifierGroups: [sauces.id] },
      ],
      _status: 'published',
    },
  })
  await payload.create({
    collection: 'menu-items',
    data: { name: 'Черновик', price: 1, isAvailable: true, _status: 'draft' },
  })
  Object.assign(ids, { place: place.id, borscht: borscht.id, soups: soups.id, sauces: sauces.id })
})

afterAll(() => carte.stop())

it('reads the published menu as it is stored', async () => {
  const model = await read()
  expect(model.dishes.map(({ name }) => name)).toEqual([{ ru: 'Борщ' }])
  const [borscht] = model.dishes
  expect(borscht).toMatchObject({
    price: 59000,
    categoryId: ids['soups'],
    allergens: ['celery'],
    portion: { amount: 350, unit: 'g' },
    nutrition: { per: 'hundred', kcal: 50, protein: null, fat: null, carbohydrates: null },
    modifierGroups: [ids['sauces']],
    combo: null,
  })
  expect(borscht?.sizes).toMatchObject([
    { name: { ru: 'Малый' }, price: 39000, isDefault: false, modifierGroups: [] },
    { name: { ru: 'Большой' }, price: 59000, isDefault: true, modifierGroups: [ids['sauces']] },
  ])
  expect(model.modifierGroups).toMatchObject([
    { min: 0, max: 2, modifiers: [{ name: { ru: 'Сметана' }, price: 5000, allergens: ['milk'] }] },
  ])
  expect(model.locations).toMatchObject([
    { id: ids['place'], timeZone: 'Asia/Tokyo', channels: ['delivery'] },
  ])
  expect(model.tags.map(({ slug }) => slug)).toContain('vegan')
})

it('counts a revision for each transaction, and reads again only what it touched', async () => {
  const before = await read()
  expect(await read(before)).toBe(before)

  await payload.update({
    collection: 'menu-items',
    id: ids['borscht'] ?? 0,
    data: { price: 61000 },
  })
  const after = await read(before)
  expect(after.revision).toBe(before.revision + 1)
  expect(after.sharedRevision).toBe(after.revision)
  expect(after.dishes[0]?.price).toBe(61000)
  expect(after.categories).toBe(before.categories)
  expect(after.modifierGroups).toBe(before.modifierGroups)
  expect(after).toEqual(await read())
})

it('tells a change of one location from a change of all', async () => {
  const before = await read()
  await payload.create({
    collection: 'location-offers',
    data: { location: ids['place'] ?? 0, dish: ids['borscht'] ?? 0, size: '', price: 70000 },
  })
  const priced = await read(before)
  expect(priced.sharedRevision).toBe(before.sharedRevision)
  expect(priced.locationRevisions.get(ids['place'] ?? 0)).toBe(priced.revision)
  expect(priced.offers.get(ids['place'] ?? 0)).toMatchObject([{ price: 70000 }])
  expect(priced.dishes).toBe(before.dishes)

  const { docs } = await payload.find({ collection: 'modifier-groups', depth: 0, limit: 1 })
  const modifier = docs[0]?.modifiers?.[0]?.id ?? ''
  await payload.create({
    collection: 'location-offers',
    data: { location: ids['place'] ?? 0, modifierGroup: docs[0]?.id, modifier, price: 900 },
  })
  const dearer = await read(priced)
  expect(dearer.sharedRevision).toBe(before.sharedRevision)
  expect(dearer.modifierOffers.get(ids['place'] ?? 0)).toMatchObject([
    { groupId: docs[0]?.id, modifierKey: modifier, price: 900, isHidden: false },
  ])
  expect(dearer.offers).toEqual(priced.offers)
  expect(dearer.modifierGroups).toBe(before.modifierGroups)

  await payload.create({ collection: 'stop-list', data: { dish: ids['borscht'] ?? 0 } })
  const stopped = await read(priced)
  expect(stopped.sharedRevision).toBe(stopped.revision)
  expect(stopped.stops.get(null)).toMatchObject([{ dishId: ids['borscht'], remaining: null }])
  expect(stopped).toEqual(await read())
})

it('does not count what was rolled back', async () => {
  const before = await read()
  const req = await createLocalReq({}, payload)
  const transaction = await payload.db.beginTransaction()
  if (transaction === null) throw new Error('no transaction')
  req.transactionID = transaction
  await payload.update({
    collection: 'categories',
    id: ids['soups'] ?? 0,
    data: { name: 'Первое' },
    req,
  })
  await payload.db.rollbackTransaction(transaction)
  expect(await read(before)).toBe(before)
})

it('puts the menu of any moment back together', async () => {
  const then = await read()
  const at = new Date()
  await payload.update({
    collection: 'menu-items',
    id: ids['borscht'] ?? 0,
    data: { price: 99000, sizes: [], name: 'Борщ московский' },
  })
  await payload.delete({ collection: 'stop-list', where: { id: { exists: true } } })
  await payload.create({
    collection: 'menu-items',
    data: { name: 'Уха', price: 1, isAvailable: true, _status: 'published' },
  })

  const was = await past(at)
  expect(was).toEqual({ ...then, sharedRevision: then.revision, locationRevisions: new Map() })
  expect((await read()).dishes).toHaveLength(2)
  expect(await past(new Date(0))).toBeNull()
})
