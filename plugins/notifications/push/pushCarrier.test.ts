import { createECDH, randomBytes } from 'node:crypto'

import { afterEach, expect, it, vi } from 'vitest'

import { makeVapidKeys } from './makeVapidKeys'
import type { Answer, Post } from './post'

const posted = vi.hoisted(() => vi.fn<(wanted: Post) => Promise<Answer>>())
vi.mock(import('./post'), async (original) => ({
  ...(await original()),
  post: posted,
}))
const { pushCarrier } = await import('./pushCarrier')

const carrier = () =>
  pushCarrier({ vapid: { ...makeVapidKeys(), subject: 'https://menu.example' } })
const keys = {
  p256dh: createECDH('prime256v1').generateKeys('base64url'),
  auth: randomBytes(16).toString('base64url'),
}

function sendBy(
  { send }: ReturnType<typeof carrier>,
  host: string,
  status: number,
  ttlSeconds = 60,
) {
  posted.mockResolvedValueOnce({ status, retryAfter: undefined })
  return send({
    id: 7,
    address: JSON.stringify({ endpoint: `https://${host}/p/1`, keys }),
    attempt: 1,
    message: { title: 'Готов', body: '', ttlSeconds, urgency: 'normal' },
    signal: new AbortController().signal,
  })
}

afterEach(() => {
  vi.useRealTimers()
  posted.mockReset()
})

it('E13: a stranger who calls our key wrong stops nobody', async () => {
  const by = carrier()
  expect(await sendBy(by, 'stranger.example', 403)).toMatchObject({ is: 'refused' })
  expect(await sendBy(by, 'stranger.example', 201)).toEqual({ is: 'sent' })
  expect(await sendBy(by, 'stranger.example', 401)).toMatchObject({ is: 'refused' })
})

it('E13: a push service that does stops the channel, unless it has just taken the key', async () => {
  vi.useFakeTimers({ now: 0 })
  const by = carrier()
  const closed = { is: 'later', pausesChannel: true }
  expect(await sendBy(by, 'fcm.googleapis.com', 403)).toMatchObject(closed)
  expect(await sendBy(by, 'fcm.googleapis.com', 201)).toEqual({ is: 'sent' })
  expect(await sendBy(by, 'fcm.googleapis.com', 403)).toMatchObject({ is: 'refused' })
  expect(await sendBy(by, 'web.push.apple.com', 403)).toMatchObject(closed)
  vi.setSystemTime(10 * 60 * 1_000)
  expect(await sendBy(by, 'fcm.googleapis.com', 403)).toMatchObject(closed)
})

it('asks to keep a notice for four weeks at most', async () => {
  const by = carrier()
  await sendBy(by, 'fcm.googleapis.com', 201, 60)
  await sendBy(by, 'fcm.googleapis.com', 201, 99_999_999)
  expect(posted.mock.calls.map(([{ headers }]) => headers.TTL)).toEqual(['60', '2419200'])
})

it('is not made with keys that are no pair', () => {
  const { publicKey } = makeVapidKeys()
  const vapid = { ...makeVapidKeys(), publicKey, subject: 'https://menu.example' }
  expect(() => pushCarrier({ vapid })).toThrow(/no pair/)
})
