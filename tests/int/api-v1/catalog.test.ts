import { gunzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { catalog as shape } from '@/endpoints/v1/catalog/catalog'

import { startPayload, type TestPayload } from '../startPayload'

import { hire } from './hire'

let carte: TestPayload
let staff: Record<string, string>
const ids = { tokyo: 0, moscow: 0, borscht: 0, hidden: 0 }

const get = (path: string, headers: Record<string, string> = {}) =>
  carte.request(`/api/v1${path}`, { headers })

async function read(path: string, headers?: Record<string, string>) {
  const answer = await get(path, headers)
  expect(answer.status).toBe(200)
  return shape.parse(await answer.json())
}

const priceIn = (catalog: z.infer<typeof shape>, id: number) =>
  catalog.dishes.find((dish) => dish.id === id)?.price

beforeAll(async () => {
  carte = await startPayload()
  const { payload } = carte
  staff = (await hire(carte, 'operator')).headers
  const moscow = await payload.create({
    collection: 'locations',
    data: {
      name: 'Москва',
      slug: 'moscow',
      generateSlug: false,
      channels: ['delivery', 'dine-in'],
      timeZone: 'Europe/Moscow',
      currency: 'RUB',
    },
  })
  const tokyo = await payload.create({
    collection: 'locations',
    data: {
      name: 'Токио',
      slug: 'tokyo',
      generateSlug: false,
      channels: ['dine-in'],
      timeZone: 'Asia/Tokyo',
      currency: 'USD',
    },
  })
  const borscht = await payload.create({
    collection: 'menu-items',
    data: { name: 'Борщ', price: 50000, isAvailable: true, _status: 'published' },
  })
  await payload.update({
    collection: 'menu-items',
    id: borscht.id,
    locale: 'en',
    data: { name: 'Borscht' },
  })
  const hidden = await payload.create({
    collection: 'menu-items',
    data: { name: 'Уха', price: 40000, isAvailable: true, _status: 'draft' },
    draft: true,
  })
  await payload.create({
    collection: 'location-offers',
    data: { location: tokyo.id, dish: borscht.id, size: '', price: 900 },
  })
  Object.assign(ids, {
    moscow: moscow.id,
    tokyo: tokyo.id,
    borscht: borscht.id,
    hidden: hidden.id,
  })
})

afterAll(() => carte.stop())

describe('the catalog', () => {
  it('is the first location’s, for delivery, in the language of the reader', async () => {
    expect(await read('/catalog')).toMatchObject({
      locale: 'ru',
      channel: 'delivery',
      currency: 'RUB',
      location: { id: ids.moscow, slug: 'moscow', name: 'Москва' },
      dishes: [{ id: ids.borscht, name: 'Борщ', price: 50000, is_available: true }],
    })
    const english = await read('/catalog', { 'Accept-Language': 'en' })
    expect(english.dishes[0]?.name).toBe('Borscht')
  })

  it('is that of the location and channel asked for, by id or slug', async () => {
    for (const location of [String(ids.tokyo), 'tokyo']) {
      expect(await read(`/catalog?location=${location}`)).toMatchObject({
        channel: 'dine-in',
        currency: 'USD',
        dishes: [{ price: 900 }],
      })
    }
  })

  it.each([
    ['/catalog?location=paris', 404],
    ['/catalog?location=tokyo&channel=delivery', 404],
    ['/catalog?channel=drone', 422],
    ['/catalog?locale=xx', 422],
    ['/catalog?at=yesterday', 422],
    ['/catalog/changes', 422],
    ['/catalog/changes?since=1.1', 410],
    ['/feeds/facebook', 422],
  ])('refuses %s with %i', async (path, status) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  it('is sent compressed to whoever takes it, and not at all to whoever has it', async () => {
    const zipped = await get('/catalog', { 'Accept-Encoding': 'gzip' })
    const plain = await get('/catalog')
    const etag = zipped.headers.get('etag') ?? ''
    if (zipped.headers.get('content-encoding') === 'gzip') {
      expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(
        await plain.text(),
      )
      expect(etag).not.toBe(plain.headers.get('etag'))
    } else {
      expect(await zipped.text()).toBe(await plain.text())
    }
    expect(zipped.headers.get('vary')).toBe('Accept-Encoding, Accept-Language')
    for (const seen of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get('/catalog', { 'If-None-Match': seen })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
    }
    expect((await get('/catalog', { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  it('tells what changed since a version', async () => {
    const before = await read('/catalog')
    await carte.payload.create({ collection: 'stop-list', data: { dish: ids.borscht } })
    const answer = await get(`/catalog/changes?since=${before.version}`)
    const changes = z
      .object({ version: z.string(), dishes: z.looseObject({}) })
      .parse(await answer.json())
    const after = await read('/catalog')
    expect(changes.version).toBe(after.version)
    expect(changes.dishes).toMatchObject({
      changed: [{ id: ids.borscht, is_available: false, unavailable: 'stopped' }],
      removed: [],
      order: null,
    })
    await carte.payload.delete({ collection: 'stop-list', where: { id: { exists: true } } })
  })
})

describe('another moment', () => {
  it('is for staff', async () => {
    const at = encodeURIComponent(new Date().toISOString())
    expect((await get(`/catalog?at=${at}`)).status).toBe(401)
    expect((await get(`/catalog?at=${at}`, staff)).status).toBe(200)
  })

  it('shows what was sold then and for how much', async () => {
    const then = new Date()
    await carte.payload.update({
      collection: 'menu-items',
      id: ids.borscht,
      data: { price: 70000, _status: 'published' },
    })
    expect(priceIn(await read('/catalog'), ids.borscht)).toBe(70000)
    const was = await read(`/catalog?at=${then.toISOString()}`, staff)
    expect(priceIn(was, ids.borscht)).toBe(50000)
    const tooOld = await get('/catalog?at=2001-01-01T00:00:00Z', staff)
    expect(tooOld.status).toBe(404)
  })

  it('shows what will be: prices by schedule, and drafts that are to be published', async () => {
    const { payload } = carte
    await payload.create({
      collection: 'price-schedules',
      data: {
        name: 'Новогодняя скидка',
        kind: 'percent',
        percent: -50,
        rounding: '100',
        startsOn: '2040-01-01',
        _status: 'published',
      },
    })
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'menu-items', value: ids.hidden },
      },
      waitUntil: new Date('2039-12-31T20:00:00Z'),
    })
    const now = await read('/catalog')
    const eve = await read('/catalog?at=2039-12-31T20:30:00Z', staff)
    const year = await read('/catalog?at=2040-01-01T09:00:00%2B03:00', staff)
    expect([priceIn(now, ids.borscht), priceIn(now, ids.hidden)]).toEqual([70000, undefined])
    expect([priceIn(eve, ids.borscht), priceIn(eve, ids.hidden)]).toEqual([70000, 40000])
    expect([priceIn(year, ids.borscht), priceIn(year, ids.hidden)]).toEqual([35000, 20000])
    // Nobody else has seen it, and nothing of it is stored.
    expect(await read('/catalog')).toEqual(now)
  })
})

describe('feeds', () => {
  it.each([
    ['schema-org', 'application/ld+json', '"@type":"Restaurant"'],
    ['google', 'application/json', '"menus"'],
    ['yandex', 'application/xml', '<yml_catalog'],
  ])('are made of the same menu: %s', async (feed, type, sign) => {
    const answer = await get(`/feeds/${feed}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
    const body = await answer.text()
    expect(body).toContain(sign)
    expect(body).toContain('Борщ')
    const etag = answer.headers.get('etag') ?? ''
    expect((await get(`/feeds/${feed}`, { 'If-None-Match': etag })).status).toBe(304)
  })

  it('tells Google the menu in every language at once, the newest of each', async () => {
    const labels = async () => {
      const body: unknown = await (await get('/feeds/google?locale=ru')).json()
      return [...JSON.stringify(body).matchAll(/"displayName":"(Борщ|Borscht[^"]*)"/g)].map(
        ([, name]) => name,
      )
    }
    const inEnglish = (name: string) =>
      carte.payload.update({
        collection: 'menu-items',
        id: ids.borscht,
        data: { name, _status: 'published' },
        locale: 'en',
      })
    await inEnglish('Borscht')
    expect(await labels()).toEqual(['Борщ', 'Borscht'])
    await inEnglish('Borscht of beef')
    expect(await labels()).toEqual(['Борщ', 'Borscht of beef'])
  })

  it('is refused where Yandex knows no such currency', async () => {
    const { id } = await carte.payload.create({
      collection: 'locations',
      data: {
        name: 'Тбилиси',
        slug: 'tbilisi',
        channels: ['delivery'],
        timeZone: 'Asia/Tbilisi',
        currency: 'GEL',
      },
    })
    const answer = await get(`/feeds/yandex?location=${id}`)
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('Яндекс')])
    expect((await get(`/feeds/schema-org?location=${id}`)).status).toBe(200)
  })
})
