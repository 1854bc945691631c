import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import webPush from 'web-push'

import { type Push, startPush, type Subscription } from './startPush'

let push: Push
const keys = webPush.generateVAPIDKeys()

beforeEach(async () => {
  push = await startPush()
})
afterEach(() => push.close())

const send = async (
  subscription: Subscription,
  text: string,
  options: webPush.RequestOptions = {},
) => {
  const { headers, body, endpoint } = webPush.generateRequestDetails(subscription, text, {
    vapidDetails: { subject: 'mailto:a@e.ru', ...keys },
    TTL: 60,
    ...options,
  })
  const plain = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ])
  return fetch(endpoint, { method: 'POST', headers: plain, body: new Uint8Array(body ?? []) })
}

describe('the push service', () => {
  it('decrypts what web-push sealed, with TTL, urgency and topic', async () => {
    const subscription = push.subscribe(keys.publicKey)
    const text = JSON.stringify({ title: 'Заказ готов', body: 'Ждём вас 🍲' })
    const answer = await send(subscription, text, { urgency: 'high', topic: 'order-7' })
    expect(answer.status).toBe(201)
    expect(answer.headers.get('location')).toContain(push.url)
    expect(push.messages).toMatchObject([
      { text, ttl: 60, urgency: 'high', topic: 'order-7', subject: 'mailto:a@e.ru' },
    ])
    await send(subscription, 'newer', { topic: 'order-7' })
    expect(push.messages.map((message) => message.text)).toEqual(['newer'])
    expect(push.invalid()).toEqual([])
  })

  it('refuses another key, another audience, an expired and a too long token', async () => {
    const subscription = push.subscribe(keys.publicKey)
    const other = webPush.generateVAPIDKeys()
    const withKeys = { vapidDetails: { subject: 'mailto:a@e.ru', ...other } }
    expect((await send(subscription, 'x', withKeys)).status).toBe(403)
    const elsewhere = {
      ...subscription,
      endpoint: subscription.endpoint.replace('127.0.0.1', 'localhost'),
    }
    expect((await send(elsewhere, 'x')).status).toBe(403)
    const late = await startPush({ now: () => Date.now() + 90_000_000 })
    expect((await send(late.subscribe(), 'x')).status).toBe(403)
    await late.close()
    const early = await startPush({ now: () => Date.now() - 90_000_000 })
    expect((await send(early.subscribe(), 'x')).status).toBe(403)
    expect(early.requests[0]?.reason).toMatch(/24 hours/)
    await early.close()
    expect(push.messages).toEqual([])
  })

  it('refuses a message sealed for other keys and one too large', async () => {
    const [one, two] = [push.subscribe(), push.subscribe()]
    expect((await send({ ...one, keys: two.keys }, 'x')).status).toBe(400)
    expect((await send(one, 'x'.repeat(4096))).status).toBe(413)
    expect(push.invalid().map(({ status }) => status)).toEqual([400, 413])
  })

  it('knows 404 and 410, 429 with its wait, 5xx and lost answers', async () => {
    const subscription = push.subscribe()
    push.fail({ is: 'tooMany', seconds: 5 })
    const held = await send(subscription, 'x')
    expect([held.status, held.headers.get('retry-after')]).toEqual([429, '5'])
    push.fail({ is: 'answer', status: 503 })
    expect((await send(subscription, 'x')).status).toBe(503)
    push.fail({ is: 'dropBefore' })
    await expect(send(subscription, 'before')).rejects.toThrow('fetch failed')
    push.fail({ is: 'dropAfter' })
    await expect(send(subscription, 'after')).rejects.toThrow('fetch failed')
    expect(push.messages.map(({ text }) => text)).toEqual(['after'])
    push.expire(subscription.endpoint)
    expect((await send(subscription, 'x')).status).toBe(410)
    expect((await send({ ...subscription, endpoint: `${push.url}/push/none` }, 'x')).status).toBe(
      404,
    )
  })
})
