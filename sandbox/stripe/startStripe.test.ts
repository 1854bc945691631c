import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'

import Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { findSpec } from '../findSpec'

import { startStripe, type StripeStand } from './startStripe'

let stand: StripeStand
let clock = Date.parse('2026-11-28T12:00:00Z')
beforeEach(async () => {
  stand = await startStripe({ now: () => clock })
})
afterEach(() => stand.close())

const client = (more = {}) => {
  const { hostname: host, port } = new URL(stand.url)
  return new Stripe(stand.secretKey, {
    host,
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
    ...more,
  })
}
const rub = { amount: 33_300, currency: 'rub' }
const press = (path: string, card: string) =>
  fetch(`${stand.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams({ card }),
    redirect: 'manual',
  })

describe('Stripe’s official SDK against the stand', () => {
  it('begins, captures in part and refunds a payment, whose events are signed', async () => {
    const heard: Stripe.Event[] = []
    const server = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        const { 'stripe-signature': signature = '' } = request.headers
        heard.push(
          stripe.webhooks.constructEvent(
            Buffer.concat(parts),
            signature,
            stand.webhookSecret,
            Number.MAX_SAFE_INTEGER,
          ),
        )
        response.end()
      })
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const address = server.address()
    stand.listenAt(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
    const stripe = client()
    const intent = await stripe.paymentIntents.create({ ...rub, capture_method: 'manual' })
    stand.payments.approve(stand.payments.intentOf(intent.id))
    const captured = await stripe.paymentIntents.capture(intent.id, { amount_to_capture: 30_000 })
    expect(captured).toMatchObject({ status: 'succeeded', amount_received: 30_000 })
    await stripe.refunds.create({ payment_intent: intent.id, amount: 10_000 })
    await expect(
      stripe.refunds.create({ payment_intent: intent.id, amount: 20_001 }),
    ).rejects.toThrow(/greater than unrefunded amount/)
    const read = await stripe.paymentIntents.retrieve(intent.id, {
      expand: ['latest_charge.refunds'],
    })
    const charge = typeof read.latest_charge === 'object' ? read.latest_charge : null
    expect(charge?.refunds?.data.map(({ amount }) => amount)).toEqual([10_000])
    await stand.webhooks.idle()
    await vi.waitFor(() => {
      expect(heard.map(({ type }) => type).sort()).toEqual([
        'charge.captured',
        'charge.refunded',
        'charge.succeeded',
        'payment_intent.amount_capturable_updated',
        'payment_intent.created',
        'payment_intent.succeeded',
        'refund.created',
      ])
    })
    server.close()
    server.closeAllConnections()
  })

  it('answers a key again for 24 hours, a 500 as well, and refuses another request under it', async () => {
    const stripe = client()
    const once = () => stripe.paymentIntents.create(rub, { idempotencyKey: 'one' })
    const [first, second] = [await once(), await once()]
    expect(second.id).toBe(first.id)
    await expect(
      stripe.paymentIntents.create({ ...rub, amount: 1 }, { idempotencyKey: 'one' }),
    ).rejects.toMatchObject({ type: 'StripeIdempotencyError' })
    stand.fail({ is: 'keeps500', isDone: true })
    const broken = () => stripe.paymentIntents.create(rub, { idempotencyKey: 'two' })
    await expect(broken()).rejects.toMatchObject({ type: 'StripeAPIError', statusCode: 500 })
    await expect(broken()).rejects.toMatchObject({ type: 'StripeAPIError', statusCode: 500 })
    expect(stand.book.intents.size).toBe(2)
    clock += 24 * 60 * 60_000
    expect((await once()).id).not.toBe(first.id)
  })

  it('lets a person pay on the page: decline, 3-D Secure, approve', async () => {
    const stripe = client()
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      success_url: 'http://localhost/back?s={CHECKOUT_SESSION_ID}',
      line_items: [
        {
          quantity: 1,
          price_data: { currency: 'rub', unit_amount: 33_300, product_data: { name: 'Заказ 7' } },
        },
      ],
      payment_intent_data: { metadata: { reference: 'r1' } },
    })
    const { pathname } = new URL(session.url ?? '')
    const page = await (await fetch(session.url ?? '')).text()
    expect(page.replaceAll(/\s/gu, ' ')).toContain('333,00 ₽')
    expect((await press(pathname, 'pm_card_chargeDeclined')).headers.get('location')).toBe(
      `${pathname}?declined`,
    )
    expect(await (await press(pathname, 'pm_card_threeDSecure2Required')).text()).toContain(
      '3-D Secure',
    )
    expect((await press(pathname, 'yes')).headers.get('location')).toBe(
      `http://localhost/back?s=${session.id}`,
    )
    const { data } = await stripe.paymentIntents.search({ query: "metadata['reference']:'r1'" })
    expect(data).toMatchObject([{ status: 'succeeded', amount_received: 33_300 }])
    expect((await press(pathname, 'pm_card_visa')).status).toBe(410)
  })

  it.skipIf(findSpec('stripe_23.1_PICreate.schema.json') === null)(
    'refuses what the SDK’s types do not have (skipped without ../shared/outside/specs)',
    async () => {
      const raw = async (body: string) => {
        const answer = await fetch(`${stand.url}/v1/payment_intents`, {
          method: 'POST',
          headers: { authorization: `Bearer ${stand.secretKey}` },
          body,
        })
        return answer.status
      }
      expect(await raw('amount=100&currency=rub&metadata[reference]=x')).toBe(200)
      expect(await raw('amount=100')).toBe(400)
      expect(await raw('amount=viele&currency=rub')).toBe(400)
      expect(await raw('amount=100&currency=rub&capture_methode=manual')).toBe(400)
      expect(stand.invalid()).toHaveLength(3)
    },
  )
})

const fixtures = findSpec('stripe_fixtures3.json')
describe.skipIf(fixtures === null)(
  `the stand’s objects and Stripe’s${fixtures ? '' : ' (skipped: no ../shared/outside/specs here)'}`,
  () => {
    const read = z.object({ resources: z.record(z.string(), z.record(z.string(), z.unknown())) })
    it.each(['payment_intent', 'charge', 'refund', 'checkout.session', 'event'])(
      '%s has no field that Stripe’s has not',
      (name) => {
        const { resources } = fixtures
          ? read.parse(JSON.parse(readFileSync(fixtures, 'utf8')))
          : { resources: {} }
        const intent = stand.payments.create({ amount: '100', currency: 'rub' })
        stand.payments.approve(intent)
        stand.payments.refund({ payment_intent: intent.id })
        const session = stand.sessions.create({
          mode: 'payment',
          success_url: 'http://localhost',
          line_items: [
            { price_data: { currency: 'rub', unit_amount: '5', product_data: { name: 'x' } } },
          ],
        })
        const own: Record<string, object | undefined> = {
          payment_intent: intent,
          charge: [...stand.book.charges.values()][0],
          refund: [...stand.book.refunds.values()][0],
          'checkout.session': session,
          event: stand.book.events[0],
        }
        // Fixtures leave out what is absent unless it failed.
        const known = new Set(Object.keys(resources[name] ?? {}))
        expect(Object.keys(own[name] ?? {}).filter((key) => !known.has(key))).toEqual([])
      },
    )
  },
)
