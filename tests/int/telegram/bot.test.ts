import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { startTelegram } from '@/sandbox/telegram/startTelegram'
import type { Outbox } from '@/src/outbox/openOutbox'
import type { Hearing } from '@/src/worker/openHearing'

import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let telegram: Awaited<ReturnType<typeof startTelegram>>
let outbox: Outbox
const hearings: Hearing[] = []
const soon = { timeout: 60_000, interval: 50 }
const guest = 700
const given = z.object({ code: z.string(), url: z.string() })

beforeAll(async () => {
  telegram = await startTelegram({ open: false })
  process.env.TELEGRAM_BOT_TOKEN = telegram.token
  process.env.TELEGRAM_API_URL = telegram.url
  carte = await startPayload()
  const { openMessages } = await import('@/src/worker/openMessages')
  const { openHearing } = await import('@/src/worker/openHearing')
  outbox = await openMessages(carte.payload)
  // Two processes: one asks, the other stands by.
  hearings.push(await openHearing(carte.payload), await openHearing(carte.payload))
})
afterAll(async () => {
  await Promise.all(hearings.map((one) => one.close()))
  await outbox.close()
  await telegram.close()
  await carte.stop()
  delete process.env.TELEGRAM_BOT_TOKEN
  delete process.env.TELEGRAM_API_URL
})

const said = (chat = guest) =>
  telegram
    .messages(chat)
    .filter(({ from }) => from.is_bot)
    .map(({ text }) => text ?? '')

async function subscriber() {
  const { docs } = await carte.payload.find({ collection: 'subscribers', depth: 0 })
  return docs.find(({ address }) => address === String(guest))
}

/** A message under way to somebody who blocks the bot meanwhile would tell of it a second time. */
const untilAllIsSaid = () =>
  vi.waitFor(async () => {
    const { totalDocs } = await carte.payload.count({
      collection: 'deliveries',
      where: { state: { in: ['waiting', 'sending'] } },
    })
    expect(totalDocs).toBe(0)
  }, soon)

const lastButtons = () =>
  telegram
    .messages(guest)
    .filter(({ reply_markup }) => reply_markup)
    .at(-1)

it('Start subscribes, once however often it is pressed', async () => {
  telegram.say(guest, '/start')
  await vi.waitFor(() => expect(said()).toHaveLength(2), soon)
  expect(said()[0]).toContain('Carte')
  const first = await subscriber()
  expect(first).toMatchObject({ state: 'active', channel: 'telegram' })
  expect(first?.topics).toHaveLength(3)
  telegram.say(guest, '/start')
  await vi.waitFor(() => expect(said()).toHaveLength(4), soon)
  expect((await carte.payload.count({ collection: 'subscribers' })).totalDocs).toBe(1)
})

it('a pressed topic is turned off, and the button shows it', async () => {
  const before = await subscriber()
  const message = lastButtons()
  const topic = before?.topics?.[0]
  if (!message || typeof topic !== 'number') throw new Error('nothing to press')
  telegram.press(message.message_id, `topic:${topic}`)
  await vi.waitFor(async () => expect((await subscriber())?.topics).toHaveLength(2), soon)
  await vi.waitFor(() => expect(JSON.stringify(lastButtons()?.reply_markup)).toContain('▫️'), soon)
})

it('E18: an update that comes twice is one', async () => {
  const count = said().length + 1
  const update = telegram.say(guest, '/help')
  await vi.waitFor(() => expect(said()).toHaveLength(count), soon)
  expect(said().at(-1)).toContain('/topics')
  const { storeEvent } = await import('@/src/inbox/storeEvent')
  const again = {
    source: 'telegram',
    eventId: String(update.update_id),
    orderKey: '',
    body: update,
  }
  expect(await storeEvent(carte.payload, again)).toBe('known')
  expect(said()).toHaveLength(count)
})

it('E18: of two processes one asks', () => {
  expect(telegram.requests.filter(({ status }) => status === 409)).toEqual([])
})

it('a one-time code ties a member of staff to a chat, once', async () => {
  const { payload } = carte
  const password = 'три слова и число 42'
  const user = await payload.create({
    collection: 'users',
    data: {
      email: 'anna@example.org',
      username: 'anna',
      password,
      role: 'operator',
      isActive: true,
      isSuperuser: false,
    },
  })
  const login = await payload.login({ collection: 'users', data: { username: 'anna', password } })
  const asked = await carte.request('/api/users/telegram-link', {
    method: 'POST',
    headers: { Authorization: `JWT ${login.token}` },
  })
  const { code, url } = given.parse(await asked.json())
  expect(url).toBe(`https://t.me/${telegram.username}?start=link_${code}`)
  telegram.say(801, `/link ${code}`)
  await vi.waitFor(() => expect(said(801)[0]).toContain('anna'), soon)
  expect(await payload.findByID({ collection: 'users', id: user.id })).toMatchObject({
    telegramChat: '801',
  })
  telegram.say(802, `/link ${code}`)
  await vi.waitFor(() => expect(said(802)[0]).toContain('не подошёл'), soon)
  expect((await carte.request('/api/users/telegram-link', { method: 'POST' })).status).toBe(401)
})

it('E7: Stop ends it, blocking ends it, Start takes it back; what was agreed to is kept', async () => {
  telegram.say(guest, '/stop')
  await vi.waitFor(async () => expect((await subscriber())?.state).toBe('left'), soon)
  telegram.say(guest, '/start')
  await vi.waitFor(async () => expect((await subscriber())?.state).toBe('active'), soon)
  await untilAllIsSaid()
  telegram.block(guest)
  await vi.waitFor(async () => expect((await subscriber())?.state).toBe('gone'), soon)
  telegram.say(guest, '/start')
  await vi.waitFor(async () => expect((await subscriber())?.state).toBe('active'), soon)
  const { docs } = await carte.payload.find({ collection: 'consents', sort: 'id', depth: 0 })
  const own = docs.map(({ action }) => action)
  expect(own).toEqual(['agreed', 'changed', 'left', 'agreed', 'gone', 'agreed'])
  expect(telegram.invalid()).toEqual([])
})
