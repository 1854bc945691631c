import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'

import { type Push, startPush } from '@/sandbox/push/startPush'
import { type Smtp, startSmtp } from '@/sandbox/smtp/startSmtp'
import { startTelegram } from '@/sandbox/telegram/startTelegram'
import type { Outbox } from '@/src/outbox/openOutbox'

import { startPayload, type TestPayload } from '../startPayload'
import { richText } from './richText'

let carte: TestPayload
let telegram: Awaited<ReturnType<typeof startTelegram>>
let smtp: Smtp
let push: Push
let outbox: Outbox | undefined
let photo = 0
const soon = { timeout: 60_000, interval: 50 }
const env = { ...process.env }

beforeAll(async () => {
  telegram = await startTelegram()
  smtp = await startSmtp()
  push = await startPush()
  Object.assign(process.env, {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_URL: telegram.url,
    SMTP_URL: smtp.url,
    EMAIL_FROM: 'news@menu.example',
    PUSH_SANDBOX_HOST: new URL(push.url).host,
  })
  carte = await startPayload()
  const { payload } = carte
  const data = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#a33' },
  })
    .jpeg()
    .toBuffer()
  const made = await payload.create({
    collection: 'media',
    data: { alt: 'Тыквенный суп' },
    file: { data, name: 'soup.jpg', mimetype: 'image/jpeg', size: data.length },
  })
  photo = made.id
  await payload.updateGlobal({
    slug: 'message-settings',
    data: { brand: 'Берёзка', quietFrom: '00:00', quietTo: '00:00' },
  })
})
afterEach(() => close())
afterAll(async () => {
  await Promise.all([telegram.close(), smtp.close(), push.close()])
  await carte.stop()
  process.env = env
})

async function open(): Promise<void> {
  const { openMessages } = await import('@/src/worker/openMessages')
  outbox = await openMessages(carte.payload)
}

async function close(): Promise<void> {
  await outbox?.close()
  outbox = undefined
}

async function subscriber(channel: 'telegram' | 'email' | 'push', address: string, more = {}) {
  return carte.payload.create({
    collection: 'subscribers',
    data: { channel, address, state: 'active', language: 'ru', ...more },
  })
}

type Draft = { title: string; channels?: ('telegram' | 'email' | 'push')[]; topic?: number }

async function announce({ title, channels = ['telegram', 'email', 'push'], topic }: Draft) {
  return carte.payload.create({
    collection: 'announcements',
    data: {
      title,
      body: richText('Ждём вас <в субботу> & всегда ', 'на ужин', {
        text: 'у реки',
        url: 'https://menu.example/river',
      }),
      photo,
      channels,
      topic,
      buttonLabel: 'Меню',
      buttonUrl: 'https://menu.example/menu',
      _status: 'published',
    },
  })
}

async function states(audience: number): Promise<Record<string, number>> {
  const { rows } = await carte.payload.db.pool.query<{ state: string; count: string }>(
    `select state, count(*) from deliveries where audience = $1 group by state`,
    [`announcement:${audience}`],
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
}

const noticed = () => push.messages.map(({ json }) => json)

it('reaches chat, letter box and browser, once each and well formed; and never again', async () => {
  const subscription = push.subscribe()
  await subscriber('telegram', '501')
  await subscriber('telegram', '502')
  await subscriber('email', 'anna@example.org')
  await subscriber('push', JSON.stringify(subscription))
  await subscriber('email', 'left@example.org', { state: 'left' })
  const { id } = await announce({ title: 'Ужин <у реки>' })
  expect(await states(id)).toEqual({ waiting: 4 })
  await open()
  await vi.waitFor(async () => expect(await states(id)).toEqual({ sent: 4 }), soon)

  const photos = telegram.requests.filter(({ method }) => method === 'sendPhoto')
  expect(photos.map(({ payload }) => String(payload.chat_id)).sort()).toEqual(['501', '502'])
  for (const { payload } of photos) {
    expect(payload.caption).toBe(
      '<b>Ужин &lt;у реки&gt;</b>\n\nЖдём вас &lt;в субботу&gt; &amp; всегда <b>на ужин</b> <a href="https://menu.example/river">у реки</a>',
    )
    expect(JSON.stringify(payload.reply_markup)).toContain('https://menu.example/menu')
  }
  // Uploaded once, then known to Telegram by its number.
  expect(photos.filter(({ files }) => files.size > 0)).toHaveLength(1)

  const [letter] = smtp.mailsTo('anna@example.org')
  expect(letter?.parsed.subject).toBe('Ужин <у реки>')
  expect(letter?.parsed.html).toContain('Ждём вас &lt;в субботу&gt; &amp; всегда')
  expect(letter?.parsed.html).toContain(`/api/media/${photo}/jpeg?v=`)
  expect(letter?.parsed.text).toContain('Берёзка')
  expect(letter?.raw.toString()).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
  expect(smtp.mailsTo('left@example.org')).toEqual([])

  expect(noticed()).toMatchObject([{ title: 'Ужин <у реки>', url: 'https://menu.example/menu' }])

  await carte.payload.update({
    collection: 'announcements',
    id,
    data: { title: 'Ужин у реки', _status: 'published' },
  })
  expect(await states(id)).toEqual({ sent: 4 })
})

it('is not written at all when the publication fails (E1)', async () => {
  const { payload } = carte
  const before = await payload.count({ collection: 'deliveries' })
  const long = payload.create({
    collection: 'announcements',
    data: { title: 'Очень', body: richText('слово '.repeat(900)), _status: 'published' },
  })
  await expect(long).rejects.toThrow()
  expect(await payload.count({ collection: 'deliveries' })).toEqual(before)
})

it('E12: opening the link changes nothing, one click leaves, and what is on its way does not come', async () => {
  const [letter] = smtp.mailsTo('anna@example.org')
  const url =
    /^List-Unsubscribe: <([^>]+)>/m.exec(
      (letter?.raw.toString() ?? '').replace(/\r\n\s+/g, ' '),
    )?.[1] ?? ''
  const [, channel, token] = /\/unsubscribe\/(\w+)\/([^/]+)$/.exec(url) ?? []
  const { id } = await announce({ title: 'Второе', channels: ['email'] })
  expect(await states(id)).toEqual({ waiting: 1 })
  const ask = (body: unknown) =>
    carte.request('/api/v1/subscriptions/leave', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  expect((await ask({ channel: 'push', token })).status).toBe(403)
  expect((await ask({ channel, token: `${token}A` })).status).toBe(403)
  expect((await ask({ channel, token })).status).toBe(200)
  expect((await ask({ channel, token })).status).toBe(200)
  await open()
  await vi.waitFor(async () => expect(await states(id)).toEqual({ suppressed: 1 }), soon)
  // What she has ordered is another matter: that still comes.
  const { notify } = await import('@/src/outbox/notify/notify')
  const { inTransaction } = await import('@/src/db/inTransaction')
  const req = await createLocalReq({}, carte.payload)
  await inTransaction(req, () =>
    notify(req, {
      event: 'order.accepted',
      to: { language: 'ru', email: 'anna@example.org' },
      values: {
        'order.number': '1042',
        'order.items': 'Борщ × 1 — 590 ₽',
        'order.total': '590 ₽',
        'order.method': 'Самовывоз',
        'order.url': 'https://menu.example/orders/a',
        'restaurant.name': 'Берёзка',
      },
    }),
  )
  await vi.waitFor(() => expect(smtp.mailsTo('anna@example.org')).toHaveLength(2), soon)
  expect(smtp.mailsTo('anna@example.org')[1]?.parsed.subject).toBe('Заказ 1042 принят')
  expect(smtp.mailsTo('anna@example.org')[1]?.raw.toString()).not.toContain('List-Unsubscribe')
  await close()
  const { docs } = await carte.payload.find({
    collection: 'consents',
    where: { action: { equals: 'left' } },
    sort: '-id',
    depth: 0,
  })
  expect(docs[0]?.source).toBe('link')
  expect(docs[0]?.announcement).toBeTypeOf('number')
})

it('E4, E7: an address where nobody is any more leaves, and is not written to again', async () => {
  telegram.fail({ is: 'blocked' }, { when: ({ payload }) => String(payload.chat_id) === '502' })
  const first = await announce({ title: 'Третье', channels: ['telegram'] })
  await open()
  await vi.waitFor(
    async () => expect(await states(first.id)).toEqual({ sent: 1, suppressed: 1 }),
    soon,
  )
  await close()
  const second = await announce({ title: 'Четвёртое', channels: ['telegram'] })
  expect(await states(second.id)).toEqual({ waiting: 1 })
})

it('goes to those who chose its topic, by what they chose when it leaves', async () => {
  const { payload } = carte
  const { docs } = await payload.find({ collection: 'topics', sort: '_order' })
  const [news, offers] = docs.map(({ id }) => id)
  if (!news || !offers) throw new Error('no topics')
  await subscriber('email', 'offers@example.org', { topics: [offers] })
  const both = await subscriber('email', 'both@example.org', { topics: [news, offers] })
  await subscriber('email', 'news@example.org', { topics: [news] })
  const { id } = await announce({ title: 'Скидка', channels: ['email'], topic: offers })
  expect(await states(id)).toEqual({ waiting: 2 })
  await payload.update({ collection: 'subscribers', id: both.id, data: { topics: [news] } })
  await open()
  await vi.waitFor(async () => expect(await states(id)).toEqual({ sent: 1, suppressed: 1 }), soon)
  await close()
  expect(smtp.mailsTo('offers@example.org')).toHaveLength(1)
})

it('can be paused, resumed and called off; what has left stays sent', async () => {
  const { id } = await announce({ title: 'Пятое', channels: ['email'] })
  const { steerSending } = await import('@/src/db/subscribers/steerSending')
  const { openQuery } = await import('@/src/db/menuModel/openQuery')
  const steer = (what: 'pause' | 'resume' | 'cancel') =>
    steerSending(openQuery(carte.payload.db.pool), `announcement:${id}`, what)
  expect(await steer('pause')).toBe(3)
  expect(await states(id)).toEqual({ paused: 3 })
  expect(await steer('resume')).toBe(3)
  await carte.payload.db.pool.query(
    `update deliveries set state = 'sent' where id = (
       select min(id) from deliveries where audience = $1)`,
    [`announcement:${id}`],
  )
  expect(await steer('cancel')).toBe(2)
  expect(await states(id)).toEqual({ sent: 1, cancelled: 2 })
})

it('E15: in the quiet hours of the restaurant it waits; a letter about an account does not', async () => {
  const { payload } = carte
  const now = new Date()
  const minute = (shift: number) =>
    new Intl.DateTimeFormat('ru', {
      timeZone: 'Asia/Vladivostok',
      hour: '2-digit',
      minute: '2-digit',
    }).format(new Date(now.getTime() + shift * 60_000))
  await payload.create({
    collection: 'locations',
    data: {
      name: 'Берег',
      channels: ['delivery'],
      timeZone: 'Asia/Vladivostok',
      currency: 'RUB',
    },
  })
  await payload.updateGlobal({
    slug: 'message-settings',
    data: { quietFrom: minute(-60), quietTo: minute(60) },
  })
  const { id } = await announce({ title: 'Шестое', channels: ['email'] })
  await payload.sendEmail({ to: 'owner@example.org', subject: 'Пароль', text: 'ссылка' })
  await open()
  await vi.waitFor(() => expect(smtp.mailsTo('owner@example.org')).toHaveLength(1), soon)
  await vi.waitFor(async () => {
    const { rows } = await payload.db.pool.query<{ reason: string; minutes: number }>(
      `select reason, extract(epoch from run_at - now()) / 60 as minutes from deliveries
       where audience = $1 and state = 'waiting'`,
      [`announcement:${id}`],
    )
    expect(rows.map(({ reason }) => reason)).toEqual(['quiet', 'quiet', 'quiet'])
    for (const { minutes } of rows) expect(Math.abs(Number(minutes) - 60)).toBeLessThan(2)
  }, soon)
})
