import { afterEach, beforeEach, expect, it } from 'vitest'

import { telegramCarrier } from '@/plugins/notifications/telegram/telegramCarrier'
import { telegramMessage, type TelegramWords } from '@/src/outbox/telegramMessage'
import { startTelegram } from '@/sandbox/telegram/startTelegram'

let telegram: Awaited<ReturnType<typeof startTelegram>>
beforeEach(async () => {
  telegram = await startTelegram({ limits: false })
})
afterEach(async ({ task }) => {
  if (!task.name.startsWith('E8')) expect(telegram.invalid()).toEqual([])
  await telegram.close()
})

const words = (text: string) => ({
  method: 'sendMessage' as const,
  text,
  parse_mode: 'HTML' as const,
})

function send(message: TelegramWords, address = '100', apiRoot = telegram.url) {
  const carrier = telegramCarrier({ token: telegram.token, apiRoot })
  return carrier.send({
    id: 1,
    address,
    attempt: 1,
    message: telegramMessage.parse(message),
    signal: AbortSignal.timeout(3_000),
  })
}

it('sends words with a button, edits them, and tells the number of the message', async () => {
  const sent = await send({
    ...words('<b>Заказ 7</b> принят'),
    reply_markup: { inline_keyboard: [[{ text: 'Отменить', callback_data: 'cancel:7' }]] },
  })
  expect(sent).toMatchObject({ is: 'sent' })
  const reference = Number('reference' in sent ? sent.reference : 0)
  expect(telegram.messages(100).at(-1)).toMatchObject({ text: 'Заказ 7 принят' })
  const edit: TelegramWords = { method: 'editMessageText', message_id: reference, text: 'Готов' }
  expect(await send(edit)).toMatchObject({ is: 'sent' })
  // "message is not modified" is what was wanted.
  expect(await send(edit)).toMatchObject({ is: 'sent' })
})

it('E6: 429 closes the channel for as long as Telegram says', async () => {
  telegram.fail({ is: 'tooMany', seconds: 17 })
  expect(await send(words('a'))).toMatchObject({ is: 'later', wait: 17_000, pausesChannel: true })
})

it.each([
  ['blocked', { is: 'blocked' }],
  ['deactivated', { is: 'deactivated' }],
  ['chat not found', { is: 'chatNotFound' }],
] as const)('E7: %s: nobody is there any more', async (_, fault) => {
  telegram.fail(fault)
  expect(await send(words('a'))).toMatchObject({ is: 'gone' })
})

it('E8: what Telegram cannot read is sent in plain words, once', async () => {
  expect(await send(words('Соус <sauce> & <b>перец</b> &lt;3'))).toMatchObject({ is: 'sent' })
  expect(telegram.messages(100).at(-1)).toMatchObject({ text: 'Соус  & перец <3' })
  expect(await send(words('x'.repeat(5_000)))).toMatchObject({ is: 'refused' })
})

it('E9: a group that became a supergroup is told with its new number', async () => {
  telegram.fail({ is: 'moved', to: -1_001_234 })
  expect(await send(words('a'), '-5')).toEqual({ is: 'moved', address: '-1001234' })
})

it('a broken Telegram is tried again, a wrong token stops the channel', async () => {
  telegram.fail({ is: 'broken', status: 502 })
  expect(await send(words('a'))).toMatchObject({ is: 'later' })
  telegram.fail({
    is: 'answer',
    status: 401,
    body: { ok: false, error_code: 401, description: 'Unauthorized' },
  })
  expect(await send(words('a'))).toMatchObject({ is: 'later', pausesChannel: true })
})

it('without a connection nothing has left; after one that broke it may have arrived', async () => {
  expect(await send(words('a'), '100', 'http://127.0.0.1:9')).toMatchObject({ is: 'later' })
  for (const is of ['dropBefore', 'dropAfter'] as const) {
    telegram.fail({ is })
    const outcome = await send(words('a'))
    expect(outcome).toMatchObject({ is: 'unknown' })
    expect(JSON.stringify(outcome)).not.toContain(telegram.token)
  }
})
