import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../startPayload'

import { inEnglish } from './inEnglish'

let carte: TestPayload
let payload: TestPayload['payload']

beforeAll(async () => {
  carte = await startPayload()
  payload = carte.payload
})
afterEach(async () => {
  await payload.db.pool.query(
    'truncate menu_items, categories, locations, menus, price_schedules cascade',
  )
})
afterAll(() => carte.stop())

const dish = async (name = 'Борщ') =>
  (
    await payload.create({
      collection: 'menu-items',
      data: { name, price: 100, isAvailable: true, _status: 'published' },
    })
  ).id
const category = async () =>
  (await payload.create({ collection: 'categories', data: { name: 'Супы' } })).id
const location = async () =>
  (
    await payload.create({
      collection: 'locations',
      data: {
        name: 'Невский, 1',
        channels: ['delivery'],
        timeZone: 'Europe/Moscow',
        currency: 'RUB',
      },
    })
  ).id

type Lists = { dishes?: number[]; categories?: number[]; locations?: number[] }
const happyHours = (lists: Lists, _status: 'draft' | 'published' = 'published') =>
  payload.create({
    collection: 'price-schedules',
    data: { name: 'Счастливые часы', kind: 'percent', percent: -20, _status, ...lists },
  })

it('refuses a dish that a percentage names alone, until it names another', async () => {
  const [one, two] = [await dish(), await dish('Уха')]
  const { id } = await happyHours({ dishes: [one] })
  const refused = payload.delete({ collection: 'menu-items', id: one })
  await expect(refused).rejects.toMatchObject({ status: 409, isPublic: true })
  await expect(refused).rejects.toThrow('«Счастливые часы»')
  await payload.update({ collection: 'price-schedules', id, data: { dishes: [one, two] } })
  await payload.delete({ collection: 'menu-items', id: one })
  const left = await payload.findByID({ collection: 'price-schedules', id })
  expect(left.dishes).toEqual([two])
})

it('lets it go to the trash', async () => {
  const id = await dish()
  await happyHours({ dishes: [id] })
  await payload.update({
    collection: 'menu-items',
    id,
    data: { deletedAt: new Date().toISOString() },
  })
  await expect(payload.delete({ collection: 'menu-items', id, trash: true })).rejects.toThrow(
    'на всё меню',
  )
})

it('refuses a category, and counts categories and dishes together', async () => {
  const [soups, borscht] = [await category(), await dish()]
  const { id } = await happyHours({ categories: [soups], dishes: [borscht] })
  await payload.delete({ collection: 'menu-items', id: borscht })
  await expect(payload.delete({ collection: 'categories', id: soups })).rejects.toThrow(
    '«Счастливые часы»',
  )
  await payload.delete({ collection: 'price-schedules', id })
  await payload.delete({ collection: 'categories', id: soups })
})

describe('a restaurant', () => {
  it('is refused while a timed price names it alone', async () => {
    const id = await location()
    await happyHours({ locations: [id] })
    await expect(payload.delete({ collection: 'locations', id })).rejects.toThrow('во всех')
  })

  it('is refused while a timed menu names it alone', async () => {
    const id = await location()
    await payload.create({
      collection: 'menus',
      data: { name: 'Завтраки', locations: [id], _status: 'published' },
    })
    const refused = payload.delete({
      collection: 'locations',
      id,
      req: await inEnglish(payload),
    })
    await expect(refused).rejects.toThrow('First change or delete the timed menu “Завтраки”')
  })
})

it('counts a draft that is newer than what is published, and the trash', async () => {
  const [one, two] = [await dish(), await dish('Уха')]
  const { id } = await happyHours({ dishes: [one, two] })
  await payload.update({
    collection: 'price-schedules',
    id,
    draft: true,
    data: { dishes: [one] },
  })
  await expect(payload.delete({ collection: 'menu-items', id: one })).rejects.toThrow('Счастливые')
  await payload.delete({ collection: 'menu-items', id: two })
  await payload.update({
    collection: 'price-schedules',
    id,
    data: { deletedAt: new Date().toISOString() },
  })
  await expect(payload.delete({ collection: 'menu-items', id: one })).rejects.toThrow('(в корзине)')
})

it('a dish that only lists of new prices name may go', async () => {
  const id = await dish()
  await payload.create({
    collection: 'price-schedules',
    data: {
      name: 'Новые цены',
      kind: 'prices',
      prices: [{ dish: id, size: '', price: 200 }],
      _status: 'published',
    },
  })
  await payload.delete({ collection: 'menu-items', id })
})

it('does not let two go together that are each other’s company', async () => {
  const [one, two] = [await dish(), await dish('Уха')]
  const { id } = await happyHours({ dishes: [one, two] })
  const { errors } = await payload.delete({
    collection: 'menu-items',
    where: { id: { in: [one, two] } },
  })
  expect(errors.length).toBeGreaterThan(0)
  expect(errors[0]?.message).toContain('Счастливые часы')
  const left = await payload.findByID({ collection: 'price-schedules', id })
  expect(left.dishes?.length).toBeGreaterThan(0)
})

it('nor in two requests at once', async () => {
  const [one, two] = [await dish(), await dish('Уха')]
  const { id } = await happyHours({ dishes: [one, two] })
  const gone = await Promise.allSettled(
    [one, two].map((each) => payload.delete({ collection: 'menu-items', id: each })),
  )
  expect(gone.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  expect((await payload.findByID({ collection: 'price-schedules', id })).dishes).toHaveLength(1)
})
