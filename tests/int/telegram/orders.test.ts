import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { isRecord } from '@/sandbox/http/isRecord'
import { startTelegram } from '@/sandbox/telegram/startTelegram'
import type { Outbox } from '@/src/outbox/openOutbox'
import type { Hearing } from '@/src/worker/openHearing'

import { aBody, placed } from '../orders/ask'
import { type Restaurant, startOrders } from '../orders/startOrders'

const soon = { timeout: 25_000, interval: 50 }
const [hall, bar] = [-5_001, -5_002]
const [anna, boris, guest] = [801, 802, 900]

let carte: Restaurant
let telegram: Awaited<ReturnType<typeof startTelegram>>
let outbox: Outbox
let hearing: Hearing

beforeAll(async () => {
  telegram = await startTelegram({ limits: false })
  process.env.TELEGRAM_BOT_TOKEN = telegram.token
  process.env.TELEGRAM_API_URL = telegram.url
  carte = await startOrders()
  await hire('anna', anna)
  await hire('boris', boris)
  for (const chat of [hall, bar]) {
    telegram.group(chat, 'Смена')
    await carte.payload.db.pool.query(
      'insert into telegram_groups (chat, location_id, title) values ($1, $2, $3)',
      [String(chat), carte.locationId, 'Смена'],
    )
  }
  const { openMessages } = await import('@/src/worker/openMessages')
  const { openHearing } = await import('@/src/worker/openHearing')
  outbox = await openMessages(carte.payload, { groupSpacing: 100 })
  hearing = await openHearing(carte.payload)
})
afterAll(async () => {
  await hearing.close()
  await outbox.close()
  await telegram.close()
  await carte.stop()
  delete process.env.TELEGRAM_BOT_TOKEN
  delete process.env.TELEGRAM_API_URL
})

async function hire(username: string, chat: number): Promise<void> {
  const { id } = await carte.payload.create({
    collection: 'users',
    data: {
      email: `${username}@example.org`,
      username,
      password: 'три слова и число 42',
      role: 'operator',
      isActive: true,
      isSuperuser: false,
    },
  })
  await carte.payload.db.pool.query('update users set telegram_chat = $2 where id = $1', [id, chat])
}

const heard = (chat: number) => telegram.messages(chat).filter(({ from }) => from.is_bot)
const cardIn = (chat: number, number: number) =>
  heard(chat).find(({ text }) => text?.includes(`Заказ № ${number} `) ?? false)

function buttonsOf(markup: unknown) {
  const rows: unknown[] =
    isRecord(markup) && Array.isArray(markup.inline_keyboard) ? markup.inline_keyboard : []
  return rows.flatMap((row): Record<string, unknown>[] =>
    Array.isArray(row) ? row.filter(isRecord) : [],
  )
}

/** Begins a press; resolves with what was answered. */
function press(chat: number, number: number, text: string, who: number) {
  const card = cardIn(chat, number)
  const button = buttonsOf(card?.reply_markup).find((one) => String(one.text).includes(text))
  if (!card || !button) throw new Error(`no button ${text}`)
  const update = telegram.press(card.message_id, String(button.callback_data), who)
  const query = isRecord(update.callback_query) ? String(update.callback_query.id) : ''
  return async () => {
    await vi.waitFor(() => expect(telegram.answers.get(query)?.answered).toBeDefined(), soon)
    return telegram.answers.get(query)?.answered
  }
}

const stateOf = async (id: number) =>
  (await carte.payload.findByID({ collection: 'orders', id, depth: 0 })).state

const shown = (chat: number, number: number, text: string) =>
  vi.waitFor(() => expect(cardIn(chat, number)?.text).toContain(text), soon)

it('E18: of two who accept a new order at once one wins, and the other is told who', async () => {
  const { id, number } = await placed(carte, aBody(carte))
  await shown(hall, number, 'новый')
  await shown(bar, number, 'новый')
  const answers = [press(hall, number, 'Принять', anna), press(bar, number, 'Принять', boris)]
  const texts = (await Promise.all(answers.map((one) => one()))).map((one) => one?.text ?? '')
  expect(texts.filter((text) => text === 'Заказ принят')).toHaveLength(1)
  const winner = texts[0] === 'Заказ принят' ? 'anna' : 'boris'
  expect(texts).toContain(`Заказ уже принят: ${winner}`)
  expect(await stateOf(id)).toBe('accepted')
  // Both cards show it, and cannot be pressed so again.
  for (const chat of [hall, bar]) {
    await shown(chat, number, `принят — ${winner}`)
    const texts = buttonsOf(cardIn(chat, number)?.reply_markup).map(({ text }) => String(text))
    expect(texts.join()).not.toContain('Принять')
  }
  const { docs } = await carte.payload.find({
    collection: 'order-events',
    where: { order: { equals: id } },
    depth: 0,
  })
  expect(docs.filter(({ to }) => to === 'accepted')).toHaveLength(1)
})

it('a double tap is one step, and a stranger takes none', async () => {
  const { id, number } = await placed(carte, aBody(carte))
  await shown(hall, number, 'новый')
  const refused = await press(hall, number, 'Принять', guest)()
  expect(refused?.text).toContain('не знаю')
  expect(await stateOf(id)).toBe('placed')
  const taps = [press(hall, number, 'Принять', anna), press(hall, number, 'Принять', anna)]
  const texts = (await Promise.all(taps.map((one) => one()))).map((one) => one?.text)
  expect(texts).toEqual(['Заказ принят', 'Заказ уже принят: anna'])
  await shown(hall, number, 'принят — anna')
  await press(hall, number, 'Готовится', boris)()
  await shown(hall, number, 'готовится — boris')
  await press(hall, number, 'Готов', boris)()
  await shown(hall, number, 'готов — boris')
  expect(await stateOf(id)).toBe('ready')
})

it('is rejected with a reason, which the guest reads; one may think better of it', async () => {
  const order = await placed(carte, aBody(carte))
  await shown(hall, order.number, 'новый')
  telegram.say(guest, `/start order_${order.token}`)
  await vi.waitFor(() => expect(heard(guest).at(-1)?.text).toContain('ждёт ответа'), soon)
  await press(hall, order.number, 'Отклонить', anna)()
  await vi.waitFor(() => {
    const buttons = buttonsOf(cardIn(hall, order.number)?.reply_markup)
    expect(buttons.map(({ text }) => text)).toContain('Кухня не успевает')
  }, soon)
  await press(hall, order.number, 'Назад', anna)()
  await vi.waitFor(() => {
    const buttons = buttonsOf(cardIn(hall, order.number)?.reply_markup)
    expect(buttons.map(({ text }) => String(text)).join()).toContain('Принять')
  }, soon)
  await press(hall, order.number, 'Отклонить', anna)()
  await vi.waitFor(() => press(hall, order.number, 'Кухня не успевает', anna), soon)
  await vi.waitFor(async () => expect(await stateOf(order.id)).toBe('rejected'), soon)
  // In the guest's language, which is that of the order.
  const reason = 'The kitchen cannot keep up'
  await shown(hall, order.number, reason)
  await vi.waitFor(() => expect(heard(guest).at(-1)?.text).toContain(reason), soon)
})

it('is rejected in staff’s own words, in reply to its card', async () => {
  const order = await placed(carte, aBody(carte))
  await shown(hall, order.number, 'новый')
  const card = cardIn(hall, order.number)
  telegram.say(hall, '/reject', anna, card?.message_id)
  await vi.waitFor(() => expect(heard(hall).at(-1)?.text).toContain('причина'), soon)
  telegram.say(hall, '/reject нет форели', anna)
  telegram.say(hall, '/reject нет форели', 12_345, card?.message_id)
  await vi.waitFor(() => expect(heard(hall).at(-1)?.text).toContain('Я не знаю, кто вы'), soon)
  expect(await stateOf(order.id)).toBe('placed')
  telegram.say(hall, '/reject закончилась <форель>', boris, card?.message_id)
  await shown(hall, order.number, 'отклонён — boris: закончилась <форель>')
  expect(await stateOf(order.id)).toBe('rejected')
  telegram.say(hall, '/reject ещё раз', anna, card?.message_id)
  await vi.waitFor(() => expect(heard(hall).at(-1)?.text).toContain('отклонён: boris'), soon)
})

it('E14: a guest who follows an order never hears an older word after a newer one', async () => {
  const { moveOrder } = await import('@/src/orders/moveOrder')
  const order = await placed(carte, aBody(carte))
  telegram.say(guest, `/start order_${order.token}`)
  await vi.waitFor(() => expect(heard(guest).at(-1)?.text).toContain('ждёт ответа'), soon)
  for (const to of ['accepted', 'cooking', 'ready', 'completed'] as const) {
    const req = await createLocalReq({}, carte.payload)
    const moved = await moveOrder(req, { orderId: order.id, to, by: 'staff', name: 'anna' })
    expect(moved.is).toBe('moved')
  }
  await vi.waitFor(() => expect(heard(guest).at(-1)?.text).toContain('Спасибо'), soon)
  const news = ['принял', 'готовят', 'Заказ готов.', 'Спасибо']
  const order14 = heard(guest)
    .filter(({ text }) => text?.includes(`№ ${order.number}\n`))
    .map(({ text }) => news.findIndex((word) => text?.includes(word)))
    .filter((index) => index >= 0)
  expect(order14).toEqual([...order14].sort((a, b) => a - b))
  await shown(hall, order.number, 'выполнен')
  telegram.say(guest, '/start order_nobody-has-this-token')
  await vi.waitFor(() => expect(heard(guest).at(-1)?.text).toContain('Не нашёл'), soon)
  // Following subscribes to nothing.
  expect((await carte.payload.count({ collection: 'subscribers' })).totalDocs).toBe(0)
  expect(telegram.invalid()).toEqual([])
})

it('a guest hears each step once: in the bot where they follow, else by the next way that works', async () => {
  const { moveOrder } = await import('@/src/orders/moveOrder')
  const { ensureTemplates } = await import('@/plugins/notifications/templates/ensureTemplates')
  const { payload } = carte
  await ensureTemplates(payload)
  const { docs } = await payload.find({
    collection: 'message-templates',
    where: { event: { equals: 'order.accepted' } },
  })
  await payload.update({
    collection: 'message-templates',
    id: docs[0]?.id ?? 0,
    data: { channels: ['sms', 'email'] },
  })
  const { id: customer } = await payload.create({
    collection: 'customers',
    data: { telegramChat: String(guest), language: 'ru' },
  })
  const take = async (email: string, steps: ('accepted' | 'cancelled')[], follower?: number) => {
    const contact = { name: 'Анна', phone: '8 916 123-45-68', email }
    const order = await placed(carte, aBody(carte, { guest: contact }))
    await payload.db.pool.query('update orders set customer_id = $1 where id = $2', [
      customer,
      order.id,
    ])
    if (follower) {
      await payload.db.pool.query(
        `insert into telegram_order_chats (chat, order_id, language) values ($1, $2, 'ru')`,
        [String(follower), order.id],
      )
    }
    for (const to of steps) {
      const req = await createLocalReq({}, payload)
      await moveOrder(req, { orderId: order.id, to, by: 'staff', name: 'anna' })
    }
    return (event: string) =>
      payload.db.pool
        .query<{ channel: string; state: string; reason: string | null }>(
          `select channel, state, reason from deliveries
           where event = $1 and channel in ('sms', 'email') and fold_key = $2 order by id`,
          [event, `order:${order.id}`],
        )
        .then(({ rows }) => rows)
  }
  // Whoever got the link and follows in a chat of their own takes nothing away from the guest.
  const friend = 901
  for (const told of [
    await take('alone@example.org', ['accepted']),
    await take('shares@example.org', ['accepted'], friend),
  ]) {
    // No SMS is set up here: the letter is the next way, and is kept to be read.
    await vi.waitFor(async () => {
      expect(await told('order.accepted')).toMatchObject([
        { channel: 'sms', state: 'suppressed', reason: 'not-set-up' },
        { channel: 'email', state: 'kept' },
      ])
    }, soon)
  }
  const followed = await take('follows@example.org', ['accepted', 'cancelled'], guest)
  expect(await followed('order.accepted')).toEqual([])
  // That there will be none is said by every way.
  expect(await followed('order.cancelled')).toMatchObject([{ channel: 'email' }])
})

it('the day’s figures come once, when the restaurant has closed', async () => {
  const { tellFigures } = await import('@/plugins/telegram/figures/tellFigures')
  // Always open: its day ends at midnight in Moscow.
  const tomorrow = new Date(Date.now() + 24 * 3_600_000)
  tomorrow.setUTCHours(21, 1, 0, 0)
  // Stopped from now on: until the day ends it could not be had.
  const { id } = await carte.payload.create({
    collection: 'stop-list',
    data: { location: carte.locationId, dish: carte.soup },
  })
  expect(await tellFigures(carte.payload, tomorrow.getTime())).toBe(2)
  expect(await tellFigures(carte.payload, tomorrow.getTime() + 60_000)).toBe(2)
  await vi.waitFor(() => {
    expect(heard(hall).filter(({ text }) => text?.includes('Итоги дня'))).toHaveLength(1)
  }, soon)
  expect(heard(hall).at(-1)?.text).toMatch(/Дольше всего в стопе: Борщ — \d+/)
  await carte.payload.delete({ collection: 'stop-list', id })
  expect(await tellFigures(carte.payload, tomorrow.getTime() + 3 * 3_600_000)).toBe(0)
})
