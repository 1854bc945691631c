import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'

import type { issueCode } from '@/src/auth/codes/issueCode'
import type { verifyCode } from '@/src/auth/codes/verifyCode'
import { startTelegram } from '@/sandbox/telegram/startTelegram'

import { newNumber, type SmsTest, soon, startSms } from '../sms/startSms'

let carte: SmsTest
let telegram: Awaited<ReturnType<typeof startTelegram>>
let close: () => Promise<void>
let issuing: { issueCode: typeof issueCode; verifyCode: typeof verifyCode }
beforeAll(async () => {
  telegram = await startTelegram()
  Object.assign(process.env, {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_URL: telegram.url,
  })
  carte = await startSms()
  ;({ close } = await carte.openMessages())
  issuing = {
    ...(await import('@/src/auth/codes/issueCode')),
    ...(await import('@/src/auth/codes/verifyCode')),
  }
})
afterAll(async () => {
  await close()
  await carte.stop()
  await telegram.close()
})
afterEach(async () => {
  await carte.forget()
  await carte.query('delete from code_turns')
  await carte.query('delete from sign_in_codes')
})

type Asked = Parameters<typeof issueCode>[1]
let number = 0
const box = () => `guest-${(number += 1)}@example.org`

async function issue(more: Partial<Asked> = {}) {
  const req = await createLocalReq({}, carte.payload)
  return issuing.issueCode(req, {
    channel: 'email',
    address: box(),
    language: 'ru',
    client: '203.0.113.7',
    ...more,
  })
}
const verify = (
  address: string,
  code: string,
  more: Partial<Parameters<typeof verifyCode>[1]> = {},
) =>
  issuing.verifyCode(carte.payload, {
    channel: 'email',
    address,
    code,
    client: '203.0.113.7',
    ...more,
  })
/** The code that arrived in a letter box. */
async function arrived(address: string, letters = 1) {
  const mails = await vi.waitFor(() => {
    const found = carte.smtp.mailsTo(address)
    expect(found).toHaveLength(letters)
    return found
  }, soon)
  const code = /\b\d{6}\b/.exec(mails.at(-1)?.parsed.text ?? '')?.[0]
  expect(code).toBeDefined()
  return code ?? ''
}
const another = (code: string) => (code === '123456' ? '654321' : '123456')
const asIfLater = () => carte.query(`update code_turns set due = 'epoch'`)

it('arrives by SMS, letter and Telegram in the guest’s language, and opens once', async () => {
  const address = newNumber()
  expect(await issue({ channel: 'sms', address })).toEqual({ is: 'issued', minutes: 10 })
  const sms = await vi.waitFor(() => {
    const found = carte.twilio.messages().find(({ to }) => to === address)
    expect(found).toBeDefined()
    return found?.body ?? ''
  }, soon)
  expect(sms).toMatch(/^Код: \d{6}\./)
  const code = /\d{6}/.exec(sms)?.[0] ?? ''
  expect(await verify(address, code)).toEqual({ is: 'wrong' })
  expect(await verify(address, code, { channel: 'sms' })).toEqual({ is: 'right' })
  expect(await verify(address, code, { channel: 'sms' })).toEqual({ is: 'wrong' })

  const letter = box()
  await issue({ address: letter, language: 'en' })
  expect(await verify(letter, await arrived(letter))).toEqual({ is: 'right' })
  await issue({ channel: 'telegram', address: '100' })
  await vi.waitFor(() => {
    expect(telegram.messages(100).at(-1)?.text).toMatch(/Ваш код — \d{6}/)
  }, soon)
})

it('lies nowhere in plain: neither the code nor, beside it, the address', async () => {
  const address = box()
  await issue({ address })
  const code = await arrived(address)
  const kept = JSON.stringify([
    await carte.query('select * from sign_in_codes'),
    await carte.query('select * from code_turns'),
  ])
  expect(kept).not.toContain(code)
  expect(kept).not.toContain(address)
  const messages = await carte.query('select message, fold_key from deliveries')
  expect(JSON.stringify(messages)).not.toContain(code)
})

it('of two who give the right code at once one is let in', async () => {
  const address = box()
  await issue({ address })
  const code = await arrived(address)
  const answers = await Promise.all([1, 2, 3, 4].map(() => verify(address, code)))
  expect(answers.filter(({ is }) => is === 'right')).toHaveLength(1)
})

it('brute force: after five wrong tries, at once or in turn, the right one opens nothing', async () => {
  const address = box()
  await issue({ address })
  const code = await arrived(address)
  const guesses = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      verify(address, another(code), { client: `198.51.100.${index}` }),
    ),
  )
  expect(guesses.every(({ is }) => is === 'wrong')).toBe(true)
  expect(await carte.query('select tries from sign_in_codes')).toEqual([{ tries: 5 }])
  expect(await verify(address, code)).toEqual({ is: 'wrong' })
})

it('brute force: one client has thirty tries for all addresses together', async () => {
  const tries = []
  for (let index = 0; index < 32; index += 1) tries.push(await verify(box(), '123456'))
  expect(tries.filter(({ is }) => is === 'wrong')).toHaveLength(30)
  expect(tries.at(-1)).toMatchObject({ is: 'too-soon' })
  expect(await verify(box(), '123456', { client: '198.51.100.1' })).toEqual({ is: 'wrong' })
})

it('a newer code takes the place of the one before; an old one opens nothing', async () => {
  const address = box()
  await issue({ address })
  const first = await arrived(address)
  await asIfLater()
  await issue({ address })
  const second = await arrived(address, 2)
  if (first !== second) expect(await verify(address, first)).toEqual({ is: 'wrong' })
  await carte.query(`update sign_in_codes set expires_at = now() - interval '1 second'`)
  expect(await verify(address, second)).toEqual({ is: 'wrong' })
})

it('flooding: however many ask at once for one address, one code leaves, and later no more than a few', async () => {
  const address = box()
  const answers = await Promise.all(
    Array.from({ length: 15 }, (_, index) => issue({ address, client: `198.51.100.${index}` })),
  )
  expect(answers.filter(({ is }) => is === 'issued')).toHaveLength(1)
  for (const refused of answers) {
    if (refused.is === 'too-soon') expect(refused.wait).toBeGreaterThan(30_000)
  }
  // A minute's wait each, for hours: the second rate holds.
  let issued = 1
  for (let index = 0; index < 10; index += 1) {
    await carte.query(`update code_turns set due = 'epoch' where key like 'address 0 %'`)
    if ((await issue({ address, client: 'x' })).is === 'issued') issued += 1
  }
  expect(issued).toBe(5)
})

it('flooding: one client may ask for twenty addresses, others are not concerned', async () => {
  const answers = []
  for (let index = 0; index < 22; index += 1) answers.push(await issue())
  expect(answers.filter(({ is }) => is === 'issued')).toHaveLength(20)
  expect(await issue({ client: '198.51.100.1' })).toMatchObject({ is: 'issued' })
})

it('flooding: by SMS no more leaves than half of the day’s money, whoever asks', async () => {
  const answers = []
  for (let index = 0; index < 4; index += 1) {
    answers.push(
      await issue({ channel: 'sms', address: newNumber(), client: `198.51.100.${index}` }),
    )
  }
  expect(answers.map(({ is }) => is)).toEqual(['issued', 'issued', 'too-soon', 'too-soon'])
  expect(await issue()).toMatchObject({ is: 'issued' })
})

it('what is rolled back sends nothing and counts nothing', async () => {
  const { inTransaction } = await import('@/src/db/inTransaction')
  const address = box()
  const req = await createLocalReq({}, carte.payload)
  const asked = { channel: 'email', address, language: 'ru', client: 'x' } as const
  await expect(
    inTransaction(req, async () => {
      await issuing.issueCode(req, asked)
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  expect(await carte.query('select 1 from deliveries')).toEqual([])
  expect(await issue({ address })).toMatchObject({ is: 'issued' })
})

it('news by SMS begin with the code that came to the phone; when and to what one agreed is kept', async () => {
  const { payload } = carte
  const address = newNumber()
  const post = async (path: string, body: object) => {
    const answer = await carte.request(`/api/v1/subscriptions${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'ru' },
      body: JSON.stringify({ channel: 'sms', address, ...body }),
    })
    const told: unknown = await answer.json()
    return { status: answer.status, body: told }
  }
  const subscribers = async () =>
    (
      await payload.find({
        collection: 'subscribers',
        where: { address: { equals: address } },
        depth: 0,
      })
    ).docs
  expect(await post('', { address: '12' })).toMatchObject({ status: 422 })
  expect(await post('', {})).toEqual({ status: 202, body: { is: 'to-be-confirmed' } })
  expect(await post('', {})).toMatchObject({ status: 429 })
  const code = await vi.waitFor(() => {
    const found = carte.twilio.messages().find(({ to }) => to === address)?.body
    expect(found).toBeDefined()
    return /\d{6}/.exec(found ?? '')?.[0] ?? ''
  }, soon)
  expect(await post('/confirm', { code: another(code) })).toMatchObject({ status: 401 })
  expect(await subscribers()).toEqual([])
  const begun = await post('/confirm', { code })
  expect(begun).toMatchObject({ status: 200, body: { is: 'subscribed' } })
  expect(await post('/confirm', { code })).toMatchObject({ status: 401 })
  const [subscriber, ...rest] = await subscribers()
  expect(rest).toEqual([])
  expect(subscriber).toMatchObject({ channel: 'sms', state: 'active', language: 'ru' })
  expect(subscriber?.topics?.length).toBeGreaterThan(0)
  const { docs } = await payload.find({
    collection: 'consents',
    where: { subscriber: { equals: subscriber?.id } },
    depth: 0,
  })
  const { consentWords } = await import('@/src/i18n/consentWords')
  expect(docs).toMatchObject([{ action: 'agreed', source: 'site', words: consentWords.ru }])
  expect(Date.parse(docs[0]?.createdAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
  expect((await post('/leave', z.object({ token: z.string() }).parse(begun.body))).status).toBe(200)
  expect(await subscribers()).toMatchObject([{ state: 'left' }])
})
