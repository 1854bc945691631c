import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { MenuItem } from '@/payload-types'

import { startPayload, type TestPayload } from '../startPayload'

import { aText, ask, asItem } from './ask'
import { hire } from './hire'

let carte: TestPayload
let manager: Record<string, string>
let id: number

beforeAll(async () => {
  carte = await startPayload()
  manager = (await hire(carte, 'manager')).headers
})

afterAll(() => carte.stop())

async function draft(locale: 'ru' | 'en' = 'ru'): Promise<MenuItem> {
  return carte.payload.findByID({
    collection: 'menu-items',
    id,
    draft: true,
    depth: 0,
    locale,
    fallbackLocale: false,
    trash: true,
  })
}

async function published(locale: 'ru' | 'en' = 'ru'): Promise<MenuItem> {
  return carte.payload.findByID({
    collection: 'menu-items',
    id,
    depth: 0,
    locale,
    fallbackLocale: false,
    trash: true,
  })
}

const patch = (json: unknown, query = '') =>
  ask(carte, `/api/v1/menu/${id}${query}`, { method: 'PATCH', headers: manager, json })

/** A published dish, and over it a draft with half-written text in both languages. */
beforeEach(async () => {
  const created = await carte.payload.create({
    collection: 'menu-items',
    data: {
      name: 'Борщ',
      description: 'Готовый текст',
      price: 100,
      isAvailable: true,
      _status: 'published',
    },
  })
  id = created.id
  await carte.payload.update({
    collection: 'menu-items',
    id,
    locale: 'en',
    data: { name: 'Borscht', description: 'Finished text' },
  })
  await carte.payload.update({
    collection: 'menu-items',
    id,
    draft: true,
    autosave: true,
    data: { description: 'Недопи', _status: 'draft' },
  })
  await carte.payload.update({
    collection: 'menu-items',
    id,
    draft: true,
    autosave: true,
    locale: 'en',
    data: { description: 'Half-wri', _status: 'draft' },
  })
})

describe('a dish that staff have open as a draft', () => {
  it('stays published, and its draft a draft, when PATCH changes another field', async () => {
    const heard = await patch({ price: 200 })
    expect(heard.status).toBe(200)
    expect(asItem(heard)).toMatchObject({ description: 'Готовый текст', price: 200 })
    expect(await published()).toMatchObject({
      _status: 'published',
      description: 'Готовый текст',
      price: 200,
    })
    expect((await published('en')).description).toBe('Finished text')
    expect(await draft()).toMatchObject({ _status: 'draft', description: 'Недопи', price: 200 })
    expect(await draft('en')).toMatchObject({ name: 'Borscht', description: 'Half-wri' })
  })

  it('keeps in the draft what staff wrote there, and publishes what the app sent', async () => {
    await patch({ description: 'Из кассы', name: 'Борщ новый' })
    expect(await published()).toMatchObject({ description: 'Из кассы', name: 'Борщ новый' })
    expect(await draft()).toMatchObject({ description: 'Недопи', name: 'Борщ новый' })
    expect((await draft('en')).name).toBe('Borscht')
  })

  it.each([{ change: { is_available: false } }, { change: { is_available: false, price: 200 } }])(
    'is stopped in the draft as well by $change',
    async ({ change }) => {
      await patch(change)
      expect((await published()).isAvailable).toBe(false)
      await carte.payload.update({
        collection: 'menu-items',
        id,
        data: { description: 'Дописано', _status: 'published' },
      })
      expect(await published()).toMatchObject({ description: 'Дописано', isAvailable: false })
    },
  )

  it('goes on being saved by the editor whose draft it was', async () => {
    await patch({ price: 300 })
    await carte.payload.update({
      collection: 'menu-items',
      id,
      draft: true,
      autosave: true,
      data: { description: 'Недописанное', _status: 'draft' },
    })
    expect(await draft()).toMatchObject({ description: 'Недописанное', price: 300 })
    expect(await published()).toMatchObject({ description: 'Готовый текст', price: 300 })
    const { totalDocs } = await carte.payload.countVersions({
      collection: 'menu-items',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    expect(totalDocs).toBe(1)
  })

  it('is replaced by PUT without the draft being published or lost', async () => {
    const heard = await ask(carte, `/api/v1/menu/${id}`, {
      method: 'PUT',
      headers: manager,
      json: { name: 'Щи', price: 1, description: 'Целиком' },
    })
    expect(asItem(heard)).toMatchObject({ name: 'Щи', description: 'Целиком' })
    expect(await draft()).toMatchObject({ name: 'Щи', description: 'Недопи', _status: 'draft' })
  })

  it('goes to the trash with its draft, and comes back with its published text', async () => {
    const removed = await ask(carte, `/api/v1/menu/${id}`, { method: 'DELETE', headers: manager })
    expect(removed.status).toBe(204)
    expect(await published()).toMatchObject({
      description: 'Готовый текст',
      deletedAt: aText,
    })
    expect(await draft()).toMatchObject({
      description: 'Недопи',
      deletedAt: aText,
    })
    const listed = await carte.payload.find({
      collection: 'menu-items',
      draft: true,
      where: { id: { equals: id } },
    })
    expect(listed.docs).toEqual([])
  })

  it('is left as it was when the change fails', async () => {
    const before = await draft()
    const heard = await patch({ price: 5 }, '?locale=xx')
    expect(heard.status).toBe(422)
    expect(await draft()).toEqual(before)
  })
})

it('PATCH builds on what is published even when the versions say otherwise', async () => {
  await carte.payload.update({ collection: 'menu-items', id, data: { _status: 'published' } })
  await carte.payload.db.updateOne({
    collection: 'menu-items',
    where: { id: { equals: id } },
    data: { price: 777 },
    options: { atomic: true },
  })
  const heard = await patch({ description: 'Новый текст' })
  expect(asItem(heard)).toMatchObject({ description: 'Новый текст', price: 777 })
})
