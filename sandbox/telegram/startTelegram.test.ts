import { createServer } from 'node:http'

import { Bot, GrammyError, HttpError, InlineKeyboard, InputFile } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { serve } from '../http/serve'
import { parseJson } from '../http/parseJson'
import { readBody } from '../http/readBody'

import { startTelegram, type Telegram } from './startTelegram'

let telegram: Telegram
let bot: Bot

const botFor = (apiRoot: string, token: string) => new Bot(token, { client: { apiRoot } })

beforeEach(async () => {
  telegram = await startTelegram({ redeliverMs: 5 })
  bot = botFor(telegram.url, telegram.token)
})
afterEach(() => telegram.close())

const refusal = async (call: Promise<unknown>): Promise<GrammyError> => {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof GrammyError) return error
  throw new Error(`no refusal: ${String(error)}`)
}

describe('calls', () => {
  it('sends text, photos as files and albums', async () => {
    const html = { parse_mode: 'HTML' as const }
    const sent = await bot.api.sendMessage(7, '<b>Суп</b> готов', {
      ...html,
      reply_markup: new InlineKeyboard().text('Спасибо', 'thanks:1'),
    })
    const picture = new InputFile(Buffer.from('not really'), 'soup.jpg')
    const photo = await bot.api.sendPhoto(7, picture, { caption: '<i>Суп</i>', ...html })
    await bot.api.sendMediaGroup(7, [
      { type: 'photo', media: new InputFile(Buffer.from('one'), 'one.png') },
      { type: 'photo', media: 'https://e.ru/2.jpg', caption: 'Два' },
    ])
    expect(sent).toMatchObject({
      text: 'Суп готов',
      entities: [{ type: 'bold', offset: 0, length: 3 }],
    })
    const file = await bot.api.getFile(photo.photo[0]?.file_id ?? '')
    const read = await fetch(`${telegram.url}/file/bot${telegram.token}/${file.file_path}`)
    expect(await read.text()).toBe('not really')
    expect(telegram.messages(7).map(({ caption, text }) => caption ?? text)).toEqual([
      'Суп готов',
      'Суп',
      undefined,
      'Два',
    ])
    expect(telegram.invalid()).toEqual([])
  })

  it('takes JSON, urlencoded and query parameters alike', async () => {
    const call = (init: RequestInit) =>
      fetch(`${telegram.url}/bot${telegram.token}/sendMessage?chat_id=5`, {
        method: 'POST',
        ...init,
      })
    const text = 'привет'
    await call({
      body: new URLSearchParams({
        text,
        reply_markup: '{"inline_keyboard":[[{"text":"а","callback_data":"б"}]]}',
      }),
    })
    await call({ body: JSON.stringify({ text }), headers: { 'content-type': 'application/json' } })
    expect(telegram.messages(5).map((message) => message.text)).toEqual([text, text])
  })

  it.each([
    [
      'an unknown tag',
      () => bot.api.sendMessage(7, '<h1>x</h1>', { parse_mode: 'HTML' }),
      /can't parse entities/,
    ],
    ['4097 units', () => bot.api.sendMessage(7, 'я'.repeat(4097)), /message is too long/],
    [
      'nothing',
      () => bot.api.sendMessage(7, '<b> </b>', { parse_mode: 'HTML' }),
      /message text is empty/,
    ],
    [
      'a caption of 1025',
      () => bot.api.sendPhoto(7, 'https://e.ru/1.jpg', { caption: 'я'.repeat(1025) }),
      /message caption is too long/,
    ],
    [
      '65 bytes of data',
      () =>
        bot.api.sendMessage(7, 'x', {
          reply_markup: new InlineKeyboard().text('x', `${'я'.repeat(32)}x`),
        }),
      /BUTTON_DATA_INVALID/,
    ],
    [
      'a web app in a group',
      () => {
        telegram.group(-100, 'Кухня')
        return bot.api.sendMessage(-100, 'x', {
          reply_markup: new InlineKeyboard().webApp('x', 'https://e.ru'),
        })
      },
      /BUTTON_TYPE_INVALID/,
    ],
    [
      'one picture as an album',
      () => bot.api.sendMediaGroup(7, [{ type: 'photo', media: 'https://e.ru/1.jpg' }]),
      /out of its limits/,
    ],
    ['an unknown group', () => bot.api.sendMessage(-5, 'x'), /chat not found/],
  ])('refuses %s', async (_, call, words) => {
    const error = await refusal(call())
    expect(error.error_code).toBe(400)
    expect(error.description).toMatch(words)
  })

  it('takes 4096 units after parsing', async () => {
    const text = `<b>${'&lt;'.repeat(4096)}</b>`
    await bot.api.sendMessage(7, text, { parse_mode: 'HTML' })
    expect(telegram.messages(7)[0]?.text).toBe('<'.repeat(4096))
  })

  it('edits once and says when nothing changed', async () => {
    const { message_id } = await bot.api.sendMessage(7, 'Новый заказ')
    await bot.api.editMessageText(7, message_id, 'Принят')
    const again = await refusal(bot.api.editMessageText(7, message_id, 'Принят'))
    expect(again.description).toMatch(/message is not modified/)
    await bot.api.deleteMessage(7, message_id)
    expect(telegram.messages(7)).toEqual([])
  })

  it('knows only its own token', async () => {
    const stranger = botFor(telegram.url, '1:other')
    expect((await refusal(stranger.api.getMe())).error_code).toBe(401)
    expect(await bot.api.getMe()).toMatchObject({ username: telegram.username, is_bot: true })
  })
})

describe('faults', () => {
  it('answers as told, then mends', async () => {
    telegram.fail({ is: 'tooMany', seconds: 17 })
    expect((await refusal(bot.api.getMe())).parameters.retry_after).toBe(17)
    telegram.fail({ is: 'blocked' }, { when: ({ payload }) => payload.chat_id === 9 })
    await bot.api.sendMessage(8, 'x')
    expect((await refusal(bot.api.sendMessage(9, 'x'))).error_code).toBe(403)
    telegram.fail({ is: 'moved', to: -1009 })
    expect((await refusal(bot.api.sendMessage(9, 'x'))).parameters.migrate_to_chat_id).toBe(-1009)
    telegram.fail({ is: 'broken' })
    expect((await refusal(bot.api.sendMessage(9, 'x'))).error_code).toBe(500)
    expect(telegram.messages(9)).toEqual([])
  })

  it('drops the socket before or after taking the message', async () => {
    telegram.fail({ is: 'dropBefore' })
    await expect(bot.api.sendMessage(7, 'before')).rejects.toBeInstanceOf(HttpError)
    telegram.fail({ is: 'dropAfter' })
    await expect(bot.api.sendMessage(7, 'after')).rejects.toBeInstanceOf(HttpError)
    expect(telegram.messages(7).map(({ text }) => text)).toEqual(['after'])
  })

  it('migrates a group: the old id hears the new one', async () => {
    telegram.group(-50, 'Кухня', 'group')
    telegram.migrate(-50, -10050)
    const error = await refusal(bot.api.sendMessage(-50, 'x'))
    expect(error.parameters.migrate_to_chat_id).toBe(-10050)
    await bot.api.sendMessage(-10050, 'x')
    expect(telegram.messages(-10050)).toHaveLength(1)
  })
})

describe('limits', () => {
  const limited = async (now: () => number) => {
    await telegram.close()
    telegram = await startTelegram({ now })
    bot = botFor(telegram.url, telegram.token)
  }

  it('holds a chat after its burst and for the wait it named', async () => {
    let time = 0
    await limited(() => time)
    for (let sent = 0; sent < 5; sent += 1) await bot.api.sendMessage(7, 'x')
    expect((await refusal(bot.api.sendMessage(7, 'x'))).parameters.retry_after).toBe(1)
    await bot.api.sendMessage(8, 'x')
    time = 1000
    await bot.api.sendMessage(7, 'x')
    expect((await refusal(bot.api.sendMessage(7, 'x'))).error_code).toBe(429)
  })

  it('lets 30 a second out over all chats, 20 a minute to a group', async () => {
    let time = 0
    await limited(() => time)
    for (let chat = 1; chat <= 30; chat += 1) await bot.api.sendMessage(chat, 'x')
    expect((await refusal(bot.api.sendMessage(31, 'x'))).error_code).toBe(429)
    time = 1000
    await bot.api.sendMessage(31, 'x')
    telegram.group(-1, 'Кухня')
    for (let sent = 0; sent < 20; sent += 1) await bot.api.sendMessage(-1, 'x')
    expect((await refusal(bot.api.sendMessage(-1, 'x'))).parameters.retry_after).toBe(60)
  })
})

describe('updates', () => {
  it('reach a polling bot: start, a button, the block', async () => {
    const seen: string[] = []
    bot.command('start', async (context) => {
      seen.push(`start ${context.match}`)
      const reply_markup = new InlineKeyboard().text('Меню', 'menu')
      await context.reply('Добро пожаловать', { reply_markup })
    })
    bot.callbackQuery('menu', async (context) => {
      await context.answerCallbackQuery('Открываю')
      await context.editMessageText('Меню')
    })
    bot.on('my_chat_member', (context) => {
      seen.push(context.myChatMember.new_chat_member.status)
      void bot.stop()
    })
    const running = bot.start()
    telegram.start(42, 'order-7')
    await expect.poll(() => telegram.messages(42).length).toBe(2)
    const question = telegram.press(telegram.messages(42)[1]?.message_id ?? 0, 'menu')
    await expect.poll(() => telegram.messages(42)[1]?.text).toBe('Меню')
    expect(JSON.stringify(question)).toContain([...telegram.answers.keys()][0])
    expect([...telegram.answers.values()][0]?.answered).toEqual({ text: 'Открываю', alert: false })
    telegram.block(42)
    await running
    expect(seen).toEqual(['start order-7', 'kicked'])
    expect((await refusal(bot.api.sendMessage(42, 'x'))).error_code).toBe(403)
    expect(telegram.invalid()).toEqual([])
  })

  it('end the older of two polls with 409', async () => {
    const first = refusal(bot.api.getUpdates({ timeout: 30 }))
    await expect.poll(() => telegram.requests.length).toBe(1)
    const second = bot.api.getUpdates({ timeout: 30 })
    expect((await first).error_code).toBe(409)
    telegram.start(1)
    expect(await second).toHaveLength(1)
  })

  it('go to the webhook with its secret, again until 2xx, and its answer may be a call', async () => {
    const heard: unknown[] = []
    const site = await serve(async (request, response) => {
      const body: unknown = JSON.parse((await readBody(request)).toString())
      heard.push([request.headers['x-telegram-bot-api-secret-token'], body])
      response.writeHead(heard.length < 3 ? 500 : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ method: 'sendMessage', chat_id: 3, text: 'Слышу' }))
    })
    await bot.api.setWebhook(site.url, { secret_token: 'a-secret_1' })
    expect((await refusal(bot.api.getUpdates())).error_code).toBe(409)
    const update = telegram.say(3, 'Есть кто?')
    await expect.poll(() => telegram.messages(3).length).toBe(2)
    expect(heard).toEqual(
      Array.from({ length: 3 }, () => ['a-secret_1', parseJson(JSON.stringify(update))]),
    )
    expect((await bot.api.getWebhookInfo()).pending_update_count).toBe(0)
    await site.close()
  })

  it('need HTTPS for a webhook on another host', async () => {
    const error = await refusal(bot.api.setWebhook('http://e.ru/hook'))
    expect(error.description).toMatch(/HTTPS URL/)
  })
})

it('takes a free port of its own', async () => {
  const other = createServer()
  const second = await startTelegram()
  expect(second.url).not.toBe(telegram.url)
  await second.close()
  other.close()
})
