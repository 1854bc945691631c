import { createHmac } from 'node:crypto'

import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { startTelegram } from '@/sandbox/telegram/startTelegram'
import { isRecord } from '@/sandbox/http/isRecord'
import type { Outbox } from '@/src/outbox/openOutbox'
import type { Hearing } from '@/src/worker/openHearing'

import { ask } from '../api-v1/ask'
import { phonePhoto } from '../photos/pictures'
import { startPayload, type TestPayload } from '../startPayload'

const soon = { timeout: 25_000, interval: 50 }
const app = 'https://menu.example.org/app'
const guest = 700

let carte: TestPayload
let telegram: Awaited<ReturnType<typeof startTelegram>>
let outbox: Outbox
let hearing: Hearing
let soup = 0
let nevsky = 0

beforeAll(async () => {
  telegram = await startTelegram()
  process.env.TELEGRAM_BOT_TOKEN = telegram.token
  process.env.TELEGRAM_API_URL = telegram.url
  process.env.TELEGRAM_MINI_APP_URL = app
  carte = await startPayload()
  await fill()
  const { openMessages } = await import('@/src/worker/openMessages')
  const { openHearing } = await import('@/src/worker/openHearing')
  outbox = await openMessages(carte.payload)
  hearing = await openHearing(carte.payload)
})
afterAll(async () => {
  await hearing.close()
  await outbox.close()
  await telegram.close()
  await carte.stop()
  for (const name of ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_API_URL', 'TELEGRAM_MINI_APP_URL']) {
    delete process.env[name]
  }
})

async function fill(): Promise<void> {
  const { payload } = carte
  const place = { timeZone: 'Europe/Moscow', currency: 'RUB' as const }
  const first = await payload.create({
    collection: 'locations',
    data: { name: 'На Невском', channels: ['delivery', 'pickup'], ...place },
  })
  nevsky = first.id
  await payload.create({
    collection: 'locations',
    data: { name: 'На Вайнера', channels: ['pickup'], ...place },
  })
  const soups = await payload.create({ collection: 'categories', data: { name: 'Супы' } })
  const data = await phonePhoto(800, 600)
  const photo = await payload.create({
    collection: 'media',
    data: { alt: 'Борщ' },
    file: { data, mimetype: 'image/jpeg', name: 'borshch.jpg', size: data.length },
  })
  const published = { isAvailable: true, _status: 'published' as const, category: soups.id }
  const made = await payload.create({
    collection: 'menu-items',
    data: {
      name: 'Борщ <домашний>',
      description: 'Свёкла & сметана. '.repeat(80),
      price: 59_000,
      photos: [photo.id],
      allergens: ['milk'],
      ...published,
    },
  })
  soup = made.id
  await payload.create({
    collection: 'menu-items',
    data: { name: 'Солянка', price: 49_000, ...published },
  })
}

const heard = () => telegram.messages(guest).filter(({ from }) => from.is_bot)
const last = () => heard().at(-1)

/** The rows of buttons under a message. */
function buttonsOf(message = last()) {
  const markup = message?.reply_markup
  const rows: unknown[] =
    isRecord(markup) && Array.isArray(markup.inline_keyboard) ? markup.inline_keyboard : []
  return rows.flatMap((row): Record<string, unknown>[] =>
    Array.isArray(row) ? row.filter(isRecord) : [],
  )
}

function press(text: string, message = last()): void {
  const button = buttonsOf(message).find((one) => String(one.text).includes(text))
  if (!message || !button) throw new Error(`no button ${text}`)
  telegram.press(message.message_id, String(button.callback_data))
}

const shows = (text: string) =>
  vi.waitFor(() => expect(`${last()?.text ?? last()?.caption}`).toContain(text), soon)

it('asks which restaurant, shows its sections, dishes and a dish with its photo', async () => {
  telegram.say(guest, '/menu')
  await shows('Какой ресторан')
  press('На Невском')
  await shows('Доставка')
  expect(buttonsOf().map(({ text }) => text)).toEqual([
    'Супы',
    'Самовывоз',
    'Другой ресторан',
    'Открыть меню',
  ])
  expect(buttonsOf().at(-1)?.web_app).toEqual({ url: app })
  press('Супы')
  await shows('Супы')
  // The list takes the place of the one before.
  expect(heard()).toHaveLength(1)
  expect(buttonsOf()[0]?.text).toBe('Борщ <домашний> · 590\u00A0₽')
  press('Борщ')
  await shows('Борщ <домашний>')
  const card = last()
  expect(card?.photo).toHaveLength(1)
  expect(card?.caption?.length).toBeLessThanOrEqual(1024)
  expect(card?.caption).toContain('молоко, лактоза')
  expect([...telegram.answers.values()].every(({ answered }) => answered)).toBe(true)
})

it('a photo is uploaded once; the second time it is named', async () => {
  const files = telegram.files.size
  press('К разделу')
  await shows('Супы')
  press('Борщ')
  await vi.waitFor(() => expect(heard().filter(({ photo }) => photo)).toHaveLength(2), soon)
  expect(telegram.files.size).toBe(files)
})

it('what the shift stops is stopped here at once', async () => {
  await carte.payload.create({ collection: 'stop-list', data: { location: nevsky, dish: soup } })
  press('К разделу')
  await vi.waitFor(() => expect(buttonsOf()[0]?.text).toContain('🚫 Борщ'), soon)
  press('Борщ')
  await shows('🚫 Сейчас нет')
})

it('finds by words, and says when it finds nothing', async () => {
  telegram.say(guest, 'борща')
  await vi.waitFor(() => expect(heard().filter(({ photo }) => photo)).toHaveLength(4), soon)
  telegram.say(guest, 'суши <b>')
  await shows('ничего не нашлось')
  expect(last()?.text).toContain('«суши <b>»')
})

it('a photo that Telegram does not take gives way to words', async () => {
  telegram.fail(
    { is: 'answer', status: 400, body: refusal },
    { when: ({ method }) => method === 'sendPhoto' },
  )
  const before = heard().length
  telegram.say(guest, 'борщ')
  await vi.waitFor(() => expect(heard().length).toBeGreaterThan(before), soon)
  expect(last()?.photo).toBeUndefined()
  expect(last()?.text).toContain('Борщ <домашний>')
  telegram.mend()
})

const refusal = { ok: false, error_code: 400, description: 'Bad Request: IMAGE_PROCESS_FAILED' }

it('answers a button that means nothing any more', async () => {
  const message = last()
  if (!message) throw new Error('nothing was said')
  const update = telegram.push({
    callback_query: {
      id: 'old',
      from: { id: guest, is_bot: false, first_name: 'Г', language_code: 'ru' },
      chat_instance: '1',
      message,
      data: 'something:else',
    },
  })
  await vi.waitFor(() => {
    const answer = telegram.requests.find(
      ({ method, payload }) =>
        method === 'answerCallbackQuery' && payload.callback_query_id === 'old',
    )
    expect(String(answer?.payload.text)).toContain('/menu')
  }, soon)
  expect(update.update_id).toBeGreaterThan(0)
  expect(telegram.invalid()).toEqual([expect.objectContaining({ method: 'answerCallbackQuery' })])
})

function initData(fields: Record<string, string>, token = telegram.token): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}=${value}`)
  const secret = createHmac('sha256', 'WebAppData').update(token).digest()
  const hash = createHmac('sha256', secret).update(lines.sort().join('\n')).digest('hex')
  return new URLSearchParams({ ...fields, hash }).toString()
}

const session = (init_data: string) =>
  ask(carte, '/api/v1/telegram/session', { method: 'POST', json: { init_data } })
const opened = z.object({ token: z.string(), expires_at: z.string(), guest: z.unknown() })

it('E19: initData becomes a session that ends an hour after Telegram signed it', async () => {
  const { readGuestToken } = await import('@/plugins/telegram/initData/guestToken')
  const secret = process.env.PAYLOAD_SECRET ?? ''
  const user = JSON.stringify({ id: 279058397, first_name: 'Влад', language_code: 'ru' })
  const at = Math.floor(Date.now() / 1000)
  const fields = { auth_date: String(at - 600), query_id: 'q', user }
  const { status, body } = await session(initData(fields))
  expect(status).toBe(200)
  const { guest: who, token, expires_at } = opened.parse(body)
  expect(who).toEqual({ id: '279058397', name: 'Влад', language: 'ru' })
  expect(Date.parse(expires_at)).toBe((at - 600 + 3600) * 1000)
  expect(readGuestToken(secret, token, Date.now())).toMatchObject({ id: '279058397' })
  expect(readGuestToken(secret, token, Date.parse(expires_at))).toBeNull()
  expect(readGuestToken(secret, `${token}x`, Date.now())).toBeNull()
  // Exchanged again, as a page loaded again does: no time is gained.
  expect(opened.parse((await session(initData(fields))).body).expires_at).toBe(expires_at)

  const refused = [
    initData({ ...fields, user: user.replace('279058397', '1') }).replace(
      /hash=.*/,
      initData(fields).split('&').at(-1) ?? '',
    ),
    `${initData(fields)}&start_param=x`,
    new URLSearchParams(fields).toString(),
    initData(fields, '1000002:AnotherBotOfSomebodyElse'),
    initData({ ...fields, auth_date: String(at - 7200) }),
    initData({ ...fields, auth_date: String(at + 120) }),
  ]
  for (const raw of refused) expect((await session(raw)).status, raw).toBe(401)
  expect((await session('')).status).toBe(422)
})
