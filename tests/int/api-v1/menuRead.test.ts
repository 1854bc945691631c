import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../startPayload'

import { aTime, ask, asItem, asMenu, asProblem, namesOf, wrongFieldsOf } from './ask'
import { hire } from './hire'

let carte: TestPayload
const aPhoto: unknown = expect.stringContaining('borshch')
const ids: Record<string, number> = {}

type Dish = {
  name: string
  price?: number
  description?: string
  category?: number
  isAvailable?: boolean
  sku?: string
  photos?: number[]
  _status?: 'draft' | 'published'
  deletedAt?: string
}

async function serve(dish: Dish): Promise<number> {
  const { id } = await carte.payload.create({
    collection: 'menu-items',
    data: { price: 100, isAvailable: true, _status: 'published', ...dish },
  })
  ids[dish.name] = id
  return id
}

beforeAll(async () => {
  carte = await startPayload()
  const soups = await carte.payload.create({ collection: 'categories', data: { name: 'Супы' } })
  await carte.payload.update({
    collection: 'categories',
    id: soups.id,
    locale: 'en',
    data: { name: 'Soups' },
  })
  const photo = await carte.payload.create({
    collection: 'media',
    data: { alt: 'Тарелка борща' },
    file: {
      name: 'borshch.png',
      mimetype: 'image/png',
      size: 0,
      data: await sharp({
        create: { width: 800, height: 600, channels: 3, background: '#a00' },
      })
        .png()
        .toBuffer(),
    },
  })
  const borshch = await serve({
    name: 'Борщ',
    price: 59_000,
    description: 'Свёкла и сметана',
    category: soups.id,
    sku: 'A-1',
    photos: [photo.id],
  })
  await carte.payload.update({
    collection: 'menu-items',
    id: borshch,
    locale: 'en',
    data: { name: 'Borscht', description: 'Beetroot' },
  })
  await serve({ name: 'Щи 50% жира', category: soups.id, sku: 'B_2' })
  await serve({ name: 'Кисель', isAvailable: false })
  await serve({ name: 'Черновик', _status: 'draft' })
  const trashed = await serve({ name: 'Выброшенное' })
  await carte.payload.update({
    collection: 'menu-items',
    id: trashed,
    data: { deletedAt: new Date().toISOString() },
  })
  await serve({ name: 'Компот' })
})

afterAll(() => carte.stop())

describe('the menu', () => {
  it('shows published dishes on sale in drag order, with the fields of the old system', async () => {
    const heard = await ask(carte, '/api/v1/menu')
    expect(heard.status).toBe(200)
    expect(namesOf(heard)).toEqual(['Борщ', 'Щи 50% жира', 'Компот'])
    expect(asMenu(heard).total).toBe(3)
    expect(asMenu(heard).items[0]).toMatchObject({
      id: ids['Борщ'],
      name: 'Борщ',
      description: 'Свёкла и сметана',
      price: 59_000,
      category: 'Супы',
      is_available: true,
      created_at: aTime,
      updated_at: aTime,
      slug: 'borshch',
      sku: 'A-1',
      photos: [
        {
          url: aPhoto,
          alt: 'Тарелка борща',
          width: 800,
          height: 600,
          sizes: {
            card: { type: 'image/webp', width: 640, height: 480 },
            card_avif: { type: 'image/avif' },
          },
        },
      ],
    })
    expect(asMenu(heard).items[2]).toMatchObject({ description: null, category: null, photos: [] })
  })

  it.each([
    ['category=супы', ['Борщ', 'Щи 50% жира']],
    ['category=SOUPS', ['Борщ', 'Щи 50% жира']],
    ['category=Суп', []],
    ['category=', ['Борщ', 'Щи 50% жира', 'Компот']],
    ['is_available=false', ['Кисель']],
    ['is_available=False', ['Кисель']],
    ['is_available=any', ['Борщ', 'Щи 50% жира', 'Кисель', 'Компот']],
    ['q=БОРЩ', ['Борщ']],
    ['q=borscht', ['Борщ']],
    ['q=СВЁКЛА', ['Борщ']],
    ['q=a-1', ['Борщ']],
    ['q=%25', ['Щи 50% жира']],
    ['q=_', ['Щи 50% жира']],
    ['q=%5C', []],
    ['q=борщ&category=Напитки', []],
    ["q=' or 1=1 --", []],
    ['skip=1&limit=1', ['Щи 50% жира']],
    ['skip=100', []],
  ])('answers ?%s', async (query, names) => {
    const heard = await ask(carte, `/api/v1/menu?${query}`)
    expect(heard.status).toBe(200)
    expect(namesOf(heard)).toEqual(names)
  })

  it('counts all that match, also past the last page', async () => {
    expect(asMenu(await ask(carte, '/api/v1/menu?limit=1')).total).toBe(3)
    expect(asMenu(await ask(carte, '/api/v1/menu?skip=100')).total).toBe(3)
  })

  it('speaks the language asked for and falls back to the other', async () => {
    const english = await ask(carte, '/api/v1/menu', { headers: { 'Accept-Language': 'en' } })
    expect(namesOf(english)).toEqual(['Borscht', 'Щи 50% жира', 'Компот'])
    expect(asMenu(english).items[0]).toMatchObject({ category: 'Soups' })
    expect(english.headers.get('content-language')).toBe('en')
    expect(english.headers.get('vary')).toContain('Accept-Language')
    const russian = await ask(carte, '/api/v1/menu?locale=ru', {
      headers: { 'Accept-Language': 'en' },
    })
    expect(namesOf(russian)[0]).toBe('Борщ')
  })

  it('names every wrong parameter', async () => {
    const heard = await ask(
      carte,
      '/api/v1/menu?skip=-1&limit=0&is_available=maybe&locale=xx&q=%00',
    )
    expect(heard.status).toBe(422)
    expect(wrongFieldsOf(heard).sort()).toEqual(['is_available', 'limit', 'locale', 'q', 'skip'])
    expect(asProblem(heard).detail).toMatch(/^Проверьте поля: /)
    const english = await ask(carte, '/api/v1/menu?limit=1001', {
      headers: { 'Accept-Language': 'en' },
    })
    expect(asProblem(english).errors).toEqual([
      { field: 'limit', in: 'query', detail: 'Must be at most 1000.' },
    ])
  })

  it('does not show staff their drafts here either', async () => {
    const { headers } = await hire(carte, 'administrator')
    expect(namesOf(await ask(carte, '/api/v1/menu?is_available=any', { headers }))).toHaveLength(4)
  })
})

describe('one dish', () => {
  it('is read by its id, stopped ones too', async () => {
    const heard = await ask(carte, `/api/v1/menu/${ids['Кисель']}`)
    expect(heard.status).toBe(200)
    expect(asItem(heard)).toMatchObject({ name: 'Кисель', is_available: false })
  })

  it.each(['Черновик', 'Выброшенное'])('is not there when it is not public: %s', async (name) => {
    const heard = await ask(carte, `/api/v1/menu/${ids[name]}`)
    expect(heard.status).toBe(404)
    expect(heard.body).toMatchObject({
      type: 'urn:carte:problem:not-found',
      title: 'Не найдено',
      detail: 'Блюдо не найдено',
    })
  })

  it.each(['abc', '0', '-1', '1.5', '99999999999', '1e3'])('has no id like %s', async (id) => {
    const heard = await ask(carte, `/api/v1/menu/${id}`)
    expect(heard.status).toBe(422)
    expect(wrongFieldsOf(heard)).toEqual(['id'])
  })
})

it('gives a guest as many dishes as the limit says, all with their photos', async () => {
  await carte.payload.db.drizzle.execute(`
    with dishes as (
      insert into menu_items (price, is_available, _status, sku)
      select n, true, 'published', 'many-' || n from generate_series(1, 450) n
      returning id, sku
    ), photos as (
      insert into media (filename, mime_type, width, height)
      select 'many-' || n, 'image/png', 1, 1 from generate_series(1, 450) n
      returning id, filename
    ), alts as (
      insert into media_locales (alt, _locale, _parent_id) select filename, 'ru', id from photos
    ), links as (
      insert into menu_items_rels ("order", parent_id, path, media_id)
      select 1, dishes.id, 'photos', photos.id from dishes join photos on filename = sku
    )
    insert into menu_items_locales (name, _locale, _parent_id) select sku, 'ru', id from dishes
  `)
  const heard = await ask(carte, '/api/v1/menu?limit=1000&q=many-')
  expect(new Set(namesOf(heard)).size).toBe(450)
  for (const { name, photos } of asMenu(heard).items) {
    expect(photos).toMatchObject([{ alt: name }])
  }
  expect(namesOf(await ask(carte, '/api/v1/menu?limit=300&skip=200&q=many-'))).toHaveLength(250)
})

it('shows no category once it is in the trash', async () => {
  const drinks = await carte.payload.create({ collection: 'categories', data: { name: 'Напитки' } })
  const id = await serve({ name: 'Морс', category: drinks.id })
  await carte.payload.update({
    collection: 'categories',
    id: drinks.id,
    data: { deletedAt: new Date().toISOString() },
  })
  const heard = await ask(carte, `/api/v1/menu/${id}`)
  expect(asItem(heard)).toMatchObject({ category: null, category_id: null })
  expect(namesOf(await ask(carte, '/api/v1/menu?category=Напитки'))).toEqual([])
})
