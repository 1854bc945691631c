import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { countMenu, questions } from '@/src/admin/dashboard/countMenu'
import { dishesAnswering } from '@/src/admin/dashboard/dishesAnswering'
import { readSteps } from '@/src/admin/dashboard/guide/readSteps'
import { listDishes } from '@/src/admin/dashboard/listDishes'

import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let operator: User
let req: PayloadRequest
let edited: number

type Dish = { name: string; description?: string; price: number; isAvailable?: boolean }

/** A dish that guests see, in Russian only. */
async function dish({ isAvailable = true, ...data }: Dish) {
  return carte.payload.create({
    collection: 'menu-items',
    data: { ...data, isAvailable, _status: 'published' },
    locale: 'ru',
  })
}

beforeAll(async () => {
  carte = await startPayload()
  operator = await carte.payload.create({
    collection: 'users',
    data: {
      email: 'operator@example.org',
      username: 'operator',
      password: 'a password for tests',
      role: 'operator',
      isActive: true,
      isSuperuser: false,
    },
  })
  const { payload } = carte
  const translated = await dish({ name: 'Борщ', description: 'Горячий', price: 58000 })
  await payload.update({
    collection: 'menu-items',
    id: translated.id,
    data: { name: 'Borscht', description: 'Hot' },
    locale: 'en',
  })
  await dish({ name: 'Уха', price: 62000, isAvailable: false })
  const { id } = await dish({ name: 'Щи', price: 41000 })
  edited = id
  await payload.create({
    collection: 'menu-items',
    data: { name: 'Окрошка', _status: 'draft' },
    draft: true,
    locale: 'ru',
  })
  const trashed = await dish({ name: 'Солянка', price: 1 })
  await payload.update({
    collection: 'menu-items',
    id: trashed.id,
    data: { deletedAt: new Date().toISOString() },
  })
  await payload.update({ collection: 'menu-items', id, data: { name: 'Щи суточные' }, draft: true })
  req = await createLocalReq({ user: { ...operator, collection: 'users' } }, payload)
})

afterAll(() => carte.stop())

it('counts what is sold, hidden, unpublished and incomplete, the trash aside', async () => {
  expect(await countMenu(req)).toEqual({
    onSale: 2,
    hidden: 1,
    drafts: 1,
    withoutPrice: 1,
    withoutPhoto: 4,
    withoutCategory: 4,
    withoutEnglish: 3,
  })
})

it('counts only what guests see for those who are no staff', async () => {
  const guest = await createLocalReq({}, carte.payload)
  expect(await countMenu(guest)).toMatchObject({ onSale: 2, drafts: 0, withoutPrice: 0 })
})

it('lists the dishes of a figure with the same question', async () => {
  const { dishes, total } = await listDishes(req, {
    where: questions.hidden,
    sort: '-updatedAt',
    limit: 6,
  })
  expect(total).toBe(1)
  expect(dishes).toMatchObject([{ name: 'Уха', price: 62000, isAvailable: false, photo: null }])
})

it('lists the last saved, published or not, the latest first', async () => {
  const { dishes } = await listDishes(req, { sort: '-updatedAt', limit: 2, draft: true })
  expect(dishes[0]).toMatchObject({ id: edited, name: 'Щи суточные', isDraft: true })
  expect(dishes[1]).toMatchObject({ name: 'Окрошка', price: null, isDraft: true })
})

it('leads to the list in English where English is what is missing', () => {
  expect(dishesAnswering('withoutEnglish')).toMatch(/[?&]locale=en$/)
  expect(dishesAnswering('drafts')).toBe(
    '/admin/collections/menu-items?where%5B_status%5D%5Bequals%5D=draft',
  )
})

it('the first steps tick themselves off from what is stored, and each role sees its own', async () => {
  const { payload } = carte
  const asked = async (role: 'editor' | 'manager' | 'operator', locations: number[] = []) => {
    const user = { ...operator, role, locations, isSuperuser: false, collection: 'users' as const }
    return readSteps(await createLocalReq({ user }, payload))
  }
  expect(await asked('operator')).toEqual([])
  const done = async (role: 'editor' | 'manager') =>
    (await asked(role)).filter(({ isDone }) => isDone).map(({ name }) => name)
  expect((await asked('editor')).map(({ name }) => name)).toEqual(['dishes', 'photos', 'publish'])
  // Published, but at no restaurant yet: no guest reads it.
  expect(await done('manager')).toEqual(['dishes'])
  await payload.updateGlobal({ slug: 'site-settings', data: { name: 'Уха' } })
  expect(await done('manager')).toEqual(['name', 'dishes'])
  const location = await payload.create({
    collection: 'locations',
    data: {
      ...{ name: 'Тут', channels: ['pickup'], timeZone: 'Europe/Moscow', currency: 'RUB' },
    },
  })
  expect(await done('manager')).toEqual(['name', 'dishes', 'publish'])
  const said = async (data: { address?: string; channels?: ('pickup' | 'dine-in')[] }) =>
    payload.update({ collection: 'locations', id: location.id, data, locale: 'ru' })
  // Empty hours are hours: around the clock. And where nobody eats in, no table wants a code.
  await said({ address: 'Невский, 5' })
  expect(await done('manager')).toEqual(['name', 'hours', 'dishes', 'publish'])
  expect((await asked('manager')).some(({ name }) => name === 'tables')).toBe(false)
  await said({ channels: ['pickup', 'dine-in'] })
  expect((await asked('manager')).at(-1)).toEqual({ name: 'tables', isDone: false })
  await payload.create({ collection: 'tables', data: { name: '1', location: location.id } })
  expect((await asked('manager')).at(-1)).toEqual({ name: 'tables', isDone: true })
  // Who works in one restaurant does not name the chain.
  expect((await asked('manager', [location.id])).map(({ name }) => name)).toEqual([
    'dishes',
    'photos',
    'publish',
  ])
})

it('reads for a list the columns that are seen, with what a row needs to be named and moved', async () => {
  const list = (select: { price: true }) =>
    carte.payload.find({
      collection: 'menu-items',
      select,
      includeLockStatus: true,
      draft: true,
      locale: 'ru',
      overrideAccess: false,
      user: operator,
      where: { id: { equals: edited } },
    })
  const { docs } = await list({ price: true })
  const { config } = carte.payload.collections['menu-items']
  expect(config.admin.enableListViewSelectAPI).toBe(true)
  expect(docs[0]).toMatchObject({ name: 'Щи суточные', price: 41000 })
  expect(docs[0]).toHaveProperty('_order')
  expect(docs[0]).not.toHaveProperty('sizes')
  // Keys and trouble of an account are told from the whole row.
  const accounts = carte.payload.collections['payment-accounts'].config
  expect(accounts.admin.enableListViewSelectAPI).toBeFalsy()
})
