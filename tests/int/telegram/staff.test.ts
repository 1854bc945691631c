import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { isRecord } from '@/sandbox/http/isRecord'
import { startTelegram } from '@/sandbox/telegram/startTelegram'
import type { Role } from '@/src/access/role'
import type { Outbox } from '@/src/outbox/openOutbox'
import type { Hearing } from '@/src/worker/openHearing'

import { startPayload, type TestPayload } from '../startPayload'

const soon = { timeout: 25_000, interval: 50 }
const kitchen = -5_001
const [manager, waiter, stranger] = [801, 802, 900]

let carte: TestPayload
let telegram: Awaited<ReturnType<typeof startTelegram>>
let outbox: Outbox
let hearing: Hearing
let place = 0
let other = 0
let soup = 0

beforeAll(async () => {
  telegram = await startTelegram({ limits: false })
  process.env.TELEGRAM_BOT_TOKEN = telegram.token
  process.env.TELEGRAM_API_URL = telegram.url
  carte = await startPayload()
  await fill()
  const { openMessages } = await import('@/src/worker/openMessages')
  const { openHearing } = await import('@/src/worker/openHearing')
  outbox = await openMessages(carte.payload, { groupSpacing: 100 })
  hearing = await openHearing(carte.payload)
  telegram.group(kitchen, 'Кухня', 'group')
})
afterAll(async () => {
  await hearing.close()
  await outbox.close()
  await telegram.close()
  await carte.stop()
  delete process.env.TELEGRAM_BOT_TOKEN
  delete process.env.TELEGRAM_API_URL
})

async function fill(): Promise<void> {
  const { payload } = carte
  const data = {
    channels: ['delivery' as const],
    timeZone: 'Europe/Moscow',
    currency: 'RUB' as const,
  }
  place = (await payload.create({ collection: 'locations', data: { name: 'Невский', ...data } })).id
  other = (await payload.create({ collection: 'locations', data: { name: 'Вайнера', ...data } })).id
  const made = await payload.create({
    collection: 'menu-items',
    data: { name: 'Борщ', price: 59_000, isAvailable: true, _status: 'published' },
  })
  soup = made.id
  await payload.create({
    collection: 'menu-items',
    data: {
      name: 'Пицца',
      price: 0,
      sizes: [
        { name: '25 см', price: 50_000 },
        { name: '35 см', price: 80_000 },
      ],
      isAvailable: true,
      _status: 'published',
    },
  })
  await hire('olga', 'manager', manager)
  await hire('ivan', 'operator', waiter)
}

/** A member of staff whose chat is tied to their account. */
async function hire(username: string, role: Role, chat: number): Promise<void> {
  const { id } = await carte.payload.create({
    collection: 'users',
    data: {
      email: `${username}@example.org`,
      username,
      password: 'три слова и число 42',
      role,
      isActive: true,
      isSuperuser: false,
    },
  })
  await carte.payload.db.pool.query('update users set telegram_chat = $2 where id = $1', [id, chat])
}

const heard = (chat: number) => telegram.messages(chat).filter(({ from }) => from.is_bot)
const last = (chat: number) => heard(chat).at(-1)
const shows = (chat: number, text: string) =>
  vi.waitFor(() => expect(last(chat)?.text).toContain(text), soon)

function buttonsOf(chat: number) {
  const markup = last(chat)?.reply_markup
  const rows: unknown[] =
    isRecord(markup) && Array.isArray(markup.inline_keyboard) ? markup.inline_keyboard : []
  return rows.flatMap((row): Record<string, unknown>[] =>
    Array.isArray(row) ? row.filter(isRecord) : [],
  )
}

/** Presses the button of the last message in a chat; resolves with what was answered. */
async function press(chat: number, text: string, who: number) {
  const message = last(chat)
  const buttons = buttonsOf(chat)
  const button =
    buttons.find((one) => one.text === text) ??
    buttons.find((one) => String(one.text).includes(text))
  if (!message || !button) throw new Error(`no button ${text}`)
  return pressData(message.message_id, String(button.callback_data), who)
}

async function pressData(messageId: number, data: string, who: number) {
  const update = telegram.press(messageId, data, who)
  const query = isRecord(update.callback_query) ? String(update.callback_query.id) : ''
  await vi.waitFor(() => expect(telegram.answers.get(query)?.answered).toBeDefined(), soon)
  return telegram.answers.get(query)?.answered
}

const stops = async () =>
  (await carte.payload.find({ collection: 'stop-list', depth: 0 })).docs.map((one) => ({
    location: one.location,
    dish: one.dish,
    remaining: one.remaining,
    until: one.until,
  }))

async function bind(chat: number, restaurant: string): Promise<void> {
  telegram.say(manager, '/group')
  await shows(manager, 'Какой ресторан')
  await press(manager, restaurant, manager)
  await shows(manager, '/bind')
  const code = /\/bind (\w+)/.exec(last(manager)?.text ?? '')?.[1] ?? ''
  telegram.say(chat, `/bind ${code}`, manager)
  await shows(chat, restaurant)
}

it('a group is tied to a restaurant by a code that counts once, made by a manager', async () => {
  telegram.say(kitchen, '/stop', waiter)
  await shows(kitchen, 'не подключена')
  telegram.say(waiter, '/group')
  await shows(waiter, 'управляющий')
  await bind(kitchen, 'Невский')
  const code = /\/bind (\w+)/.exec(last(manager)?.text ?? '')?.[1] ?? ''
  telegram.group(-5_002, 'Чужие', 'group')
  telegram.say(-5_002, `/bind ${code}`, manager)
  await shows(-5_002, 'Код не подошёл')
  // Nor does it tie a person.
  telegram.say(manager, '/group')
  await shows(manager, 'Какой ресторан')
  await press(manager, 'Вайнера', manager)
  await shows(manager, '/bind')
  const next = /\/bind (\w+)/.exec(last(manager)?.text ?? '')?.[1] ?? ''
  telegram.say(stranger, `/link ${next}`)
  await shows(stranger, 'не подошёл')
})

it('managers see the groups of their restaurant in the admin, add one and end one', async () => {
  const ask = async (username: string, method: string, body?: object) => {
    const data = { username, password: 'три слова и число 42', email: `${username}@example.org` }
    const { token } = await carte.payload.login({ collection: 'users', data })
    const answer = await carte.request(`/api/locations/${place}/telegram-groups`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return { status: answer.status, text: await answer.text() }
  }
  expect((await ask('ivan', 'GET')).status).toBe(403)
  const before = await ask('olga', 'GET')
  expect(before.text).toContain(String(kitchen))
  const code = /"code":"(\w+)"/.exec((await ask('olga', 'POST')).text)?.[1] ?? ''
  telegram.group(-5_003, 'Зал', 'group')
  telegram.say(-5_003, `/bind ${code}`, manager)
  await shows(-5_003, 'Невский')
  expect((await ask('olga', 'GET')).text).toContain('Зал')
  expect((await ask('olga', 'DELETE', { chat: '-5003' })).status).toBe(204)
  expect((await ask('olga', 'DELETE', { chat: '-5003' })).status).toBe(404)
  expect(await ask('olga', 'GET')).toEqual(before)
})

it('the shift stops a dish, counts what is left and brings it back; strangers do not', async () => {
  telegram.say(kitchen, '/stop борщ', waiter)
  await shows(kitchen, 'Борщ')
  const refused = await press(kitchen, 'На час', stranger)
  expect(refused).toMatchObject({ alert: true })
  expect(refused?.text).toContain('не знаю')
  expect(await stops()).toEqual([])

  const before = Date.now()
  await press(kitchen, 'На час', waiter)
  await shows(kitchen, '🚫 Борщ')
  const [stop] = await stops()
  expect(stop).toMatchObject({ location: place, dish: soup, remaining: null })
  const until = Date.parse(String(stop?.until))
  expect(until).toBeGreaterThanOrEqual(before + 3_600_000)
  expect(until).toBeLessThan(Date.now() + 3_600_000)

  await press(kitchen, 'Стоп-лист', waiter)
  await shows(kitchen, 'Стоп-лист: Невский')
  await press(kitchen, 'Борщ', waiter)
  await shows(kitchen, 'В стопе')
  await press(kitchen, '3', waiter)
  await shows(kitchen, 'осталось 3')
  expect(await stops()).toMatchObject([{ remaining: 3, until: null }])
  await press(kitchen, 'Вернуть', waiter)
  await shows(kitchen, 'снова в продаже')
  expect(await stops()).toEqual([])
})

it('a size is stopped alone', async () => {
  telegram.say(kitchen, '/stop пицца', waiter)
  await shows(kitchen, 'Пицца')
  await press(kitchen, '35 см', waiter)
  await shows(kitchen, 'Пицца, 35 см')
  await press(kitchen, 'Пока не снимем', waiter)
  await shows(kitchen, 'пока не снимут')
  const { docs } = await carte.payload.find({ collection: 'stop-list', depth: 0 })
  expect(docs).toMatchObject([{ location: place, remaining: null, until: null }])
  expect(docs[0]?.size).not.toBe('')
})

it('a group has no say in another restaurant’s stop-list, whatever its buttons claim', async () => {
  const message = last(kitchen)
  if (!message) throw new Error('nothing was said')
  const data = `stop-put:${other}:${soup}::3`
  const markup = { inline_keyboard: [[{ text: 'x', callback_data: data }]] }
  Object.assign(message, { reply_markup: markup })
  expect(await pressData(message.message_id, data, waiter)).toMatchObject({ alert: true })
  expect((await stops()).filter(({ location }) => location === other)).toEqual([])
})

it('alone with the bot the shift chooses the restaurant, and whoever lost access is a stranger', async () => {
  telegram.say(waiter, '/stop')
  await shows(waiter, 'Какой ресторан')
  await press(waiter, 'Вайнера', waiter)
  await shows(waiter, 'Стоп-лист: Вайнера')
  await carte.payload.db.pool.query("update users set is_active = false where username = 'ivan'")
  telegram.say(kitchen, '/stop', waiter)
  await shows(kitchen, 'не знаю')
  await carte.payload.db.pool.query("update users set is_active = true where username = 'ivan'")
})

it('a manager chooses what to be warned of', async () => {
  telegram.say(manager, '/alerts')
  await shows(manager, 'предупреждать')
  await press(manager, 'не доходят', manager)
  await vi.waitFor(() => expect(JSON.stringify(buttonsOf(manager))).toContain('▫️ Сообщения'), soon)
  const muted = await carte.payload.db.pool.query('select kind from alert_mutes')
  expect(muted.rows).toEqual([{ kind: 'given-up' }])
  const { alertManagers } = await import('@/src/outbox/notify/alertManagers')
  const { openQuery } = await import('@/src/db/menuModel/openQuery')
  const title = { ru: 'Сбой', en: 'Failure' }
  const alert = { title, url: '/admin' }
  const query = openQuery(carte.payload.db.pool)
  await alertManagers(query, { ...alert, once: 'given-up:telegram:1' })
  await alertManagers(query, { ...alert, once: 'sync:1' })
  const told = await carte.payload.db.pool.query(
    "select channel::text from deliveries where event = 'staff.alert' order by id",
  )
  expect(told.rows).toEqual([{ channel: 'email' }, { channel: 'telegram' }])
  await shows(manager, 'Сбой')
  telegram.say(manager, '/alerts')
  await shows(manager, 'предупреждать')
  await press(manager, 'не доходят', manager)
  await vi.waitFor(() => expect(JSON.stringify(buttonsOf(manager))).toContain('✅ Сообщения'), soon)
})

it('E9: a group that becomes a supergroup keeps its restaurant, and what was on its way arrives', async () => {
  const { enqueueAtOnce } = await import('@/src/outbox/enqueueAtOnce')
  const supergroup = -1_005_001
  telegram.migrate(kitchen, supergroup)
  await enqueueAtOnce(carte.payload, [
    {
      channel: 'telegram',
      address: String(kitchen),
      lane: 'soon',
      event: 'test',
      message: { method: 'sendMessage', text: 'Перед переездом' },
      mayRepeat: true,
    },
  ])
  await shows(supergroup, 'Перед переездом')
  await vi.waitFor(async () => {
    const { rows } = await carte.payload.db.pool.query('select chat from telegram_groups')
    expect(rows).toEqual([{ chat: String(supergroup) }])
  }, soon)
  telegram.say(supergroup, '/stop', waiter)
  await shows(supergroup, 'Стоп-лист: Невский')
  telegram.say(supergroup, '/unbind', waiter)
  await shows(supergroup, 'управляющий')
  telegram.say(supergroup, '/unbind', manager)
  await shows(supergroup, 'отключена')
  expect(telegram.invalid()).toEqual([])
})
