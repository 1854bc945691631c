import { afterAll, beforeAll, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let payload: TestPayload['payload']
let dish = 0
const places: number[] = []

beforeAll(async () => {
  carte = await startPayload()
  payload = carte.payload
  const made = await payload.create({
    collection: 'menu-items',
    data: { name: 'Борщ', price: 100, isAvailable: true, _status: 'published' },
  })
  dish = made.id
  for (const name of ['Невский, 1', 'Садовая, 2']) {
    const { id } = await payload.create({
      collection: 'locations',
      data: { name, channels: ['delivery'], timeZone: 'Europe/Moscow', currency: 'RUB' },
    })
    places.push(id)
    await payload.create({ collection: 'location-offers', data: { location: id, dish, price: 90 } })
    await payload.create({ collection: 'stop-list', data: { location: id, dish } })
  }
})
afterAll(() => carte.stop())

const stopped = async () =>
  (await payload.find({ collection: 'stop-list' })).docs.map(({ location }) => location)
const priced = async () =>
  (await payload.find({ collection: 'location-offers' })).docs.map(({ location }) => location)

it('a restaurant goes with its stops: none of them stops a dish everywhere', async () => {
  const [first = 0, second = 0] = places
  await payload.delete({ collection: 'locations', id: first })
  expect(await stopped()).toEqual([second])
  expect(await priced()).toEqual([second])
})

it('a modifier group goes with its stops', async () => {
  const { id } = await payload.create({
    collection: 'modifier-groups',
    data: { name: 'Соусы', min: 0, modifiers: [{ name: 'Сметана' }] },
  })
  await payload.create({ collection: 'stop-list', data: { modifierGroup: id, modifier: 'sour' } })
  await payload.delete({ collection: 'modifier-groups', id })
  expect(await stopped()).toHaveLength(1)
})

it('a dish goes with its prices and stops', async () => {
  await payload.delete({ collection: 'menu-items', id: dish })
  expect(await stopped()).toEqual([])
  expect(await priced()).toEqual([])
})
