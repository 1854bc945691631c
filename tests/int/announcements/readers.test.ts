import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { unsubscribeToken } from '@/plugins/notifications/email/unsubscribe/unsubscribeToken'
import { settings } from '@/src/settings'

import { startPayload, type TestPayload } from '../startPayload'
import { richText } from './richText'

const shown = z.object({
  address: z.string().nullable(),
  is_subscribed: z.boolean(),
  language: z.string(),
  topics: z.array(z.object({ id: z.number(), name: z.string(), is_chosen: z.boolean() })),
})

let carte: TestPayload
let [news, offers]: number[] = []
beforeAll(async () => {
  carte = await startPayload()
  const { docs } = await carte.payload.find({ collection: 'topics', sort: '_order' })
  ;[news, offers] = docs.map(({ id }) => id)
})
afterAll(() => carte.stop())

async function subscriber(channel: 'email' | 'push' | 'telegram', address: string) {
  const { id } = await carte.payload.create({
    collection: 'subscribers',
    data: { channel, address, state: 'active', language: 'ru', topics: [news ?? 0] },
  })
  const link = { subscription: id, channel, topic: null, delivery: null }
  return { id, channel, token: unsubscribeToken(settings().PAYLOAD_SECRET, link) }
}

const read = (channel: string, token: string) =>
  carte.request(
    `/api/v1/subscriptions/preferences?${new URLSearchParams({ channel, token }).toString()}`,
  )
const change = (body: unknown) =>
  carte.request('/api/v1/subscriptions/preferences', {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
const stored = (id: number) => carte.payload.findByID({ collection: 'subscribers', id, depth: 0 })

it('E12: a token opens its own subscription alone; reading changes nothing', async () => {
  const anna = await subscriber('email', 'anna@example.org')
  const boris = await subscriber('telegram', '501')
  const before = await stored(anna.id)
  const answer = await read('email', anna.token)
  expect(answer.status).toBe(200)
  expect(shown.parse(await answer.json())).toMatchObject({
    address: 'a…@example.org',
    is_subscribed: true,
    topics: [{ is_chosen: true }, { is_chosen: false }, { is_chosen: false }],
  })
  for (const [channel, token] of [
    ['telegram', anna.token],
    ['email', boris.token],
    ['email', `${anna.token}A`],
    ['push', anna.token],
  ] as const) {
    expect((await read(channel, token)).status).toBe(403)
    expect((await change({ channel, token, topics: [] })).status).toBe(403)
  }
  expect(await stored(anna.id)).toEqual(before)
})

it('topics and language are changed, and that is kept among the consents', async () => {
  const { channel, id, token } = await subscriber('email', 'vera@example.org')
  const answer = await change({ channel, token, topics: [offers, 999], language: 'en' })
  expect(answer.status).toBe(200)
  expect(await stored(id)).toMatchObject({ topics: [offers], language: 'en', state: 'active' })
  await change({ channel, token, topics: [] })
  expect((await stored(id)).topics).toEqual([])
  expect((await stored(id)).language).toBe('en')
  const { docs } = await carte.payload.find({
    collection: 'consents',
    where: { subscriber: { equals: id } },
    sort: 'id',
    depth: 0,
  })
  expect(docs.map(({ action, source }) => [action, source])).toEqual([
    ['agreed', 'staff'],
    ['changed', 'link'],
    ['changed', 'link'],
  ])
})

it('E12: by a link of a message nobody who has left is brought back', async () => {
  const { channel, id, token } = await subscriber('email', 'gleb@example.org')
  const left = await carte.request('/api/v1/subscriptions/leave', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ channel, token }),
  })
  expect(left.status).toBe(200)
  expect((await change({ channel, token, topics: [offers] })).status).toBe(409)
  expect((await stored(id)).state).toBe('left')
  expect(shown.parse(await (await read(channel, token)).json()).is_subscribed).toBe(false)
})

it('an announcement is for the site where that is chosen, until its time is over, and not as a draft', async () => {
  const { payload } = carte
  const { openQuery } = await import('@/src/db/menuModel/openQuery')
  const { readNews } = await import('@/src/db/site/readNews')
  const { newsMark } = await import('@/src/db/site/newsMark')
  const query = openQuery(payload.db.pool)
  const shown = async () => (await readNews(query, (name) => `/f/${name}`)).map(({ id }) => id)
  const mark = await newsMark(query)
  const file = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#a33' },
  })
    .jpeg()
    .toBuffer()
  const photo = await payload.create({
    collection: 'media',
    data: { alt: 'Тыквенный суп' },
    file: { data: file, name: 'soup.jpg', mimetype: 'image/jpeg', size: file.length },
  })
  const data = { title: 'На сайте', body: richText('Текст'), channels: ['site' as const] }
  const make = (more: object) =>
    payload.create({
      collection: 'announcements',
      data: { ...data, _status: 'published', ...more },
    })
  const first = await make({
    photo: photo.id,
    buttonLabel: 'Меню',
    buttonUrl: 'https://menu.example/',
  })
  const sent = await payload.count({ collection: 'deliveries' })
  expect(sent.totalDocs).toBe(0)
  await make({ channels: [] })
  await make({ siteUntil: new Date(Date.now() - 1_000).toISOString() })
  await make({ _status: 'draft' })
  const gone = await make({})
  expect(await shown()).toEqual([gone.id, first.id])
  expect(await newsMark(query)).not.toBe(mark)
  const [, item] = await readNews(query, (name) => `/f/${name}`)
  expect(item).toMatchObject({
    title: { ru: 'На сайте' },
    body: { ru: [{ is: 'paragraph' }] },
    photo: { alt: { ru: 'Тыквенный суп' }, width: 900 },
    button: { label: { ru: 'Меню' } },
  })
  const before = await newsMark(query)
  await payload.update({
    collection: 'announcements',
    id: gone.id,
    data: { _status: 'draft' },
  })
  expect(await newsMark(query)).not.toBe(before)
  expect(await shown()).toEqual([first.id])
})

it('a page of staff’s is read in all its languages with its photos, and not as a draft', async () => {
  const { payload } = carte
  const { openQuery } = await import('@/src/db/menuModel/openQuery')
  const { readPages } = await import('@/src/db/site/readPages')
  const { readPageDraft } = await import('@/src/db/site/readPageDraft')
  const { pagesMark } = await import('@/src/db/site/pagesMark')
  const query = openQuery(payload.db.pool)
  const reader = { payload, query, addressOf: (name: string) => `/f/${name}` }
  const mark = await pagesMark(query)
  const data = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer()
  const photo = await payload.create({
    collection: 'media',
    data: { alt: 'Зал' },
    file: { data, name: 'hall.jpg', mimetype: 'image/jpeg', size: data.length },
  })
  const page = await payload.create({
    collection: 'pages',
    data: {
      name: 'О нас',
      _status: 'published',
      blocks: [
        { blockType: 'text', body: richText('Мы варим суп') },
        { blockType: 'gallery', photos: [photo.id, photo.id] },
        { blockType: 'button', label: 'В меню', url: '/nevsky' },
      ],
    },
  })
  expect(page.slug).toBe('o-nas')
  const [text] = page.blocks ?? []
  await payload.update({
    collection: 'pages',
    id: page.id,
    locale: 'en',
    data: {
      name: 'About us',
      blocks: page.blocks?.map((block) =>
        block.id === text?.id ? { ...block, body: richText('We cook soup') } : block,
      ),
    },
  })
  await payload.create({ collection: 'pages', draft: true, data: { name: 'Черновик' } })
  expect(await readPages(reader)).toMatchObject([
    {
      slug: 'o-nas',
      name: { ru: 'О нас', en: 'About us' },
      isLinked: true,
      blocks: [
        { is: 'text', body: { ru: [{ is: 'paragraph' }], en: [{ is: 'paragraph' }] } },
        { is: 'gallery', photos: [{ alt: { ru: 'Зал' } }, { width: 800 }] },
        { is: 'button', label: { ru: 'В меню' }, url: '/nevsky' },
      ],
    },
  ])
  expect(await pagesMark(query)).not.toBe(mark)
  expect(await readPageDraft(reader, { id: page.id, headers: new Headers() })).toBeNull()
})

it('no page has the address of a restaurant, and no restaurant that of a page', async () => {
  const { payload } = carte
  const page = await payload.create({
    collection: 'pages',
    data: { name: 'Летняя веранда', _status: 'published' },
  })
  const place = await payload.create({
    collection: 'locations',
    data: {
      ...{ name: 'Летняя веранда', timeZone: 'Europe/Moscow', channels: ['pickup'] },
      ...{ currency: 'RUB', isOpenToGuests: true },
    },
  })
  expect([page.slug, place.slug]).toEqual(['letniaia-veranda', 'letniaia-veranda-2'])
  const take = payload.update({
    collection: 'locations',
    id: place.id,
    data: { slug: page.slug },
  })
  await expect(take).rejects.toThrow(/Адрес на сайте/)
})

it('what was chosen and is there no more is left out of a subscription', async () => {
  const email = 'dina@example.org'
  const answer = await carte.request('/api/v1/subscriptions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      ...{ channel: 'email', address: email, location: 2_000_000_000 },
      topics: [offers, 332_374_075, 9_007_199_254_740_991],
    }),
  })
  expect(answer.status).toBe(202)
  const where = { address: { equals: email } }
  const { docs } = await carte.payload.find({ collection: 'subscribers', where, depth: 0 })
  expect(docs).toMatchObject([{ topics: [offers], location: null }])
})
