import { createServer, type Server, type Socket } from 'node:net'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { makeVapidKeys } from '@/plugins/notifications/push/makeVapidKeys'
import { pushCarrier } from '@/plugins/notifications/push/pushCarrier'
import type { PushMessage } from '@/plugins/notifications/push/pushMessage'
import { type Push, startPush } from '@/sandbox/push/startPush'

const vapid = { ...makeVapidKeys(), subject: 'mailto:chef@menu.example' }
const notice: PushMessage = {
  title: 'Заказ готов',
  body: 'Ждём вас 🍲',
  url: '/orders/7',
  tag: 'order:7',
  ttlSeconds: 600,
  urgency: 'high',
}

let push: Push
beforeEach(async () => {
  push = await startPush()
})
afterEach(() => push.close())

type Sending = { to?: unknown; message?: Partial<PushMessage>; signal?: AbortSignal }

/** One carrier and one browser's subscription at the stand-in. */
function sender({
  keys = vapid,
  allowHost = (host: string) => host === new URL(push.url).host,
} = {}) {
  const subscription = push.subscribe(vapid.publicKey)
  const carrier = pushCarrier({ vapid: keys, allowHost })
  const send = ({ to = subscription, message = {}, signal }: Sending = {}) =>
    carrier.send({
      id: 7,
      address: typeof to === 'string' ? to : JSON.stringify(to),
      attempt: 1,
      message: { ...notice, ...message },
      signal: signal ?? AbortSignal.timeout(15_000),
    })
  return { subscription, send }
}

it('seals a notice so that the browser reads it, and breaks no rule of the RFCs', async () => {
  const { send } = sender()
  expect(await send()).toEqual({ is: 'sent' })
  expect(push.invalid()).toEqual([])
  expect(push.messages).toMatchObject([
    {
      ttl: 600,
      urgency: 'high',
      subject: 'mailto:chef@menu.example',
      json: { title: 'Заказ готов', body: 'Ждём вас 🍲', url: '/orders/7', tag: 'order:7' },
    },
  ])
})

it('a later notice with the same tag takes the place of one that waits', async () => {
  const { send } = sender()
  await send({ message: { body: 'Готовим' } })
  await send({ message: { body: 'Готов' } })
  await send({ message: { body: 'Другой', tag: 'order:8' } })
  expect(push.messages.map(({ json }) => json)).toMatchObject([
    { body: 'Готов' },
    { body: 'Другой' },
  ])
})

it('E13: a long text arrives shortened, within the 4096 bytes of a service', async () => {
  const { send } = sender()
  expect(await send({ message: { body: 'ю'.repeat(9_000) } })).toEqual({ is: 'sent' })
  expect(push.requests[0]?.bytes).toBeGreaterThan(4_090)
  expect(push.requests[0]?.bytes).toBeLessThanOrEqual(4_096)
  expect(push.messages[0]?.text).toMatch(/ю…","url"/)
  const url = `/${'u'.repeat(4_000)}`
  expect(await send({ message: { url } })).toEqual({ is: 'refused', reason: 'too large' })
  expect(push.requests).toHaveLength(1)
})

it.each([404, 410] as const)('E13: %i: the subscription is gone', async (status) => {
  const { send, subscription } = sender()
  push.expire(subscription.endpoint, status)
  expect(await send()).toEqual({ is: 'gone', reason: `HTTP ${status}` })
})

it('E13: 413, 429 with its wait, 5xx', async () => {
  const { send } = sender()
  push.fail({ is: 'answer', status: 413 })
  expect(await send()).toMatchObject({ is: 'refused' })
  push.fail({ is: 'tooMany', seconds: 17 })
  expect(await send()).toEqual({ is: 'later', reason: 'HTTP 429', wait: 17_000 })
  push.fail({ is: 'answer', status: 503 })
  expect(await send()).toMatchObject({ is: 'later', reason: 'HTTP 503' })
  expect(await send()).toEqual({ is: 'sent' })
})

describe('E13: a key that is not accepted', () => {
  const strange = { ...makeVapidKeys(), subject: vapid.subject }

  it('stops the channel', async () => {
    const { send } = sender({ keys: strange })
    expect(await send()).toMatchObject({ is: 'later', pausesChannel: true })
  })

  it('concerns one subscription where the service knows the key', async () => {
    const { send } = sender()
    expect(await send()).toEqual({ is: 'sent' })
    const other = push.subscribe(strange.publicKey)
    expect(await send({ to: other })).toMatchObject({ is: 'refused' })
    expect(await send()).toEqual({ is: 'sent' })
  })
})

it('E13: a redirect to the metadata of a cloud is refused, and nobody goes there', async () => {
  const { send } = sender()
  for (const location of ['http://169.254.169.254/', `${push.url}/push/elsewhere`]) {
    push.fail({ is: 'answer', status: 307, headers: { location } })
    expect(await send()).toEqual({ is: 'refused', reason: 'HTTP 307' })
  }
  expect(push.requests).toHaveLength(2)
})

it('E13: without leave no endpoint of our network is spoken to', async () => {
  const { send, subscription } = sender({ allowHost: () => false })
  const at = (endpoint: string) => send({ to: { ...subscription, endpoint } })
  const { port } = new URL(push.url)
  for (const endpoint of [
    'http://169.254.169.254/latest',
    'https://169.254.169.254/latest',
    subscription.endpoint,
    `https://127.0.0.1:${port}/`,
    `https://localhost:${port}/`,
  ]) {
    const outcome = await at(endpoint)
    expect(outcome).toMatchObject({ is: 'refused' })
    expect(JSON.stringify(outcome)).not.toContain(new URL(endpoint).hostname)
  }
  expect(push.requests).toEqual([])
})

it('an address that no browser made is gone', async () => {
  const { send, subscription } = sender()
  const { keys } = subscription
  const noPoint = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 7)]).toString('base64url')
  for (const to of [
    'no JSON',
    {},
    { ...subscription, keys: { ...keys, auth: 'short' } },
    { ...subscription, keys: { ...keys, p256dh: noPoint } },
  ]) {
    expect(await send({ to })).toMatchObject({ is: 'gone' })
  }
  expect(push.requests).toEqual([])
})

describe('a connection that fails', () => {
  let server: Server
  let port = 0
  const sockets = new Set<Socket>()
  beforeEach(async () => {
    server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    port = typeof address === 'object' && address ? address.port : 0
  })
  afterEach(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((closed) => server.close(closed))
  })

  const sendTo = (endpoint: string, signal?: AbortSignal) => {
    const { send, subscription } = sender({ allowHost: () => true })
    return send({ to: { ...subscription, endpoint }, signal })
  }

  it('E3: lost after the message was taken: it may have arrived', async () => {
    const { send } = sender()
    push.fail({ is: 'dropAfter' })
    expect(await send()).toMatchObject({ is: 'unknown' })
    expect(push.messages).toHaveLength(1)
  })

  it('E3: no answer in time to what has left: it may have arrived', async () => {
    const controller = new AbortController()
    server.once('connection', (socket) => socket.once('data', () => controller.abort()))
    const outcome = await sendTo(`http://127.0.0.1:${port}/p`, controller.signal)
    expect(outcome).toMatchObject({ is: 'unknown' })
  })

  it('no greeting of TLS in time: nothing has left', async () => {
    const controller = new AbortController()
    server.once('connection', (socket) => socket.once('data', () => controller.abort()))
    const outcome = await sendTo(`https://127.0.0.1:${port}/p`, controller.signal)
    expect(outcome).toMatchObject({ is: 'later' })
  })

  it('no TLS there: nothing has left', async () => {
    server.once('connection', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    expect(await sendTo(`https://127.0.0.1:${port}/p`)).toMatchObject({ is: 'later' })
  })

  it('nobody listens', async () => {
    for (const endpoint of ['https://127.0.0.1:9/p', 'http://127.0.0.1:9/p']) {
      expect(await sendTo(endpoint)).toEqual({ is: 'later', reason: 'ECONNREFUSED' })
    }
  })
})
