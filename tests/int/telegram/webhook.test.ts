import { createServer } from 'node:http'

import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { startTelegram } from '@/sandbox/telegram/startTelegram'
import { runTelegram } from '@/src/cli/telegram'
import { en } from '@/src/cli/messages/en'
import type { Outbox } from '@/src/outbox/openOutbox'
import type { Hearing } from '@/src/worker/openHearing'

import { startPayload, type TestPayload } from '../startPayload'

const secret = 'a-secret-of-the-webhook_32-characters'
const header = 'X-Telegram-Bot-Api-Secret-Token'
const soon = { timeout: 25_000, interval: 50 }
const guest = 700

let carte: TestPayload
let telegram: Awaited<ReturnType<typeof startTelegram>>
let outbox: Outbox
const hearings: Hearing[] = []

/** The way from Telegram to Carte. */
const door = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
    void carte
      .request(request.url ?? '', { method: 'POST', headers, body: Buffer.concat(chunks) })
      .then(async (answer) => {
        response.writeHead(answer.status).end(await answer.text())
      })
  })
})

beforeAll(async () => {
  telegram = await startTelegram({ redeliverMs: 50 })
  await new Promise<void>((listening) => door.listen(0, '127.0.0.1', listening))
  const address = door.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  process.env.TELEGRAM_BOT_TOKEN = telegram.token
  process.env.TELEGRAM_API_URL = telegram.url
  process.env.TELEGRAM_WEBHOOK_SECRET = secret
  process.env.PUBLIC_URL = `http://127.0.0.1:${address.port}`
  carte = await startPayload()
  const { openMessages } = await import('@/src/worker/openMessages')
  const { openHearing } = await import('@/src/worker/openHearing')
  outbox = await openMessages(carte.payload)
  hearings.push(await openHearing(carte.payload), await openHearing(carte.payload))
})
afterAll(async () => {
  await Promise.all(hearings.map((one) => one.close()))
  await outbox.close()
  await telegram.close()
  await carte.stop()
  door.close()
  for (const name of [
    'TELEGRAM_BOT_TOKEN',
    'TELEGRAM_API_URL',
    'TELEGRAM_WEBHOOK_SECRET',
    'PUBLIC_URL',
  ]) {
    delete process.env[name]
  }
})

const said = () =>
  telegram
    .messages(guest)
    .filter(({ from }) => from.is_bot)
    .map(({ text }) => text ?? '')

const post = (body: unknown, headers: Record<string, string>) =>
  carte.request('/api/webhooks/telegram', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const events = async () =>
  (await carte.payload.count({ collection: 'inbox-events', overrideAccess: true })).totalDocs

async function command(...args: string[]) {
  const told = { out: '', err: '' }
  const code = await runTelegram(
    args,
    {
      out: (text) => void (told.out += text),
      err: (text) => void (told.err += text),
      isInteractive: false,
      messages: en,
    },
    () => Promise.resolve({ payload: carte.payload, close: () => Promise.resolve() }),
  )
  return { ...told, code }
}

it('tells Telegram where to bring updates, and its commands by language, once', async () => {
  await vi.waitFor(() => expect(telegram.webhook().url).toContain('/api/webhooks/telegram'), soon)
  const asked = () => telegram.requests.filter(({ method }) => method === 'setWebhook').length
  expect(asked()).toBe(1)
  expect(JSON.stringify(telegram.settings.get('commands default ru'))).toContain('Язык')
  expect(JSON.stringify(telegram.settings.get('commands default en'))).toContain('Language')
  // A second start finds nothing to do.
  await Promise.all(hearings.map((one) => one.close()))
  hearings.length = 0
  const { openHearing } = await import('@/src/worker/openHearing')
  hearings.push(await openHearing(carte.payload), await openHearing(carte.payload))
  await vi.waitFor(() => {
    const looks = telegram.requests.filter(({ method }) => method === 'getWebhookInfo')
    expect(looks.length).toBeGreaterThan(1)
  }, soon)
  expect(asked()).toBe(1)
  expect(telegram.requests.filter(({ method }) => method === 'getUpdates')).toEqual([])
})

it('E18: without the secret, or with another, nothing is taken', async () => {
  const before = await events()
  const update = { update_id: 1 }
  expect((await post(update, {})).status).toBe(401)
  expect((await post(update, { [header]: '' })).status).toBe(401)
  expect((await post(update, { [header]: `${secret}x` })).status).toBe(401)
  expect(await events()).toBe(before)
})

it('refuses what is no update, or too long, and keeps one that the bot cannot read', async () => {
  const own = { [header]: secret }
  expect((await post('{', own)).status).toBe(400)
  expect((await post({ hello: 1 }, own)).status).toBe(422)
  expect((await post('x'.repeat(300_000), { ...own, 'Content-Length': '300000' })).status).toBe(413)
  const before = await events()
  expect((await post({ update_id: 5, message: { chat: 'strange' } }, own)).status).toBe(200)
  expect(await events()).toBe(before + 1)
})

it('E18: an update that comes twice is done once', async () => {
  const update = telegram.say(guest, '/start')
  await vi.waitFor(() => expect(said()).toHaveLength(2), soon)
  telegram.repeat(update)
  await vi.waitFor(() => expect(telegram.pendingUpdates()).toBe(0), soon)
  telegram.say(guest, '/help')
  await vi.waitFor(() => expect(said().length).toBeGreaterThan(2), soon)
  expect(said()).toHaveLength(3)
  expect(telegram.deliveries.map(({ status }) => status)).toEqual([200, 200, 200])
})

it('the command shows how the bot hears, and takes back a webhook that others took', async () => {
  expect(await command('status')).toMatchObject({ code: 0 })
  const { Api } = await import('grammy')
  const other = new Api(telegram.token, { apiRoot: telegram.url })
  await other.setWebhook('http://127.0.0.1:9/elsewhere')
  const lost = await command('status')
  expect(lost.code).toBe(1)
  expect(lost.out).toContain('setup')
  expect(await command('setup')).toMatchObject({ code: 0 })
  expect(telegram.webhook().url).toContain('/api/webhooks/telegram')
  await command('remove')
  expect(telegram.webhook().url).toBe('')
  telegram.fail({ is: 'broken', status: 500 })
  const refused = await command('status')
  expect(refused).toMatchObject({ code: 1 })
  expect(JSON.stringify(refused)).not.toContain(telegram.token)
})

it('polling and a webhook exclude each other, and the log says how to choose', async () => {
  const { whyUnheard } = await import('@/plugins/telegram/setup/whyUnheard')
  const { Api } = await import('grammy')
  const polling = new Api(telegram.token, { apiRoot: telegram.url })
  await command('setup')
  const error: unknown = await polling.getUpdates().catch((refusal: unknown) => refusal)
  expect(whyUnheard(error)).toContain('TELEGRAM_WEBHOOK_SECRET')
  await polling.deleteWebhook()
  const first = polling.getUpdates({ timeout: 5 }).catch((refusal: unknown) => refusal)
  await vi.waitFor(async () => {
    await polling.getUpdates({ timeout: 0 })
    expect(whyUnheard(await first)).toContain('another program')
  }, soon)
  expect(whyUnheard(new Error(telegram.token))).not.toContain(telegram.token)
})
