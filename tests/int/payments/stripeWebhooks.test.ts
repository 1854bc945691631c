import { describe, expect, it } from 'vitest'

import { stripePayments } from '@/plugins/payments/stripe/stripePayments'
import type { OnlinePayments } from '@/src/orders/paymentPort'

import { sign } from '../../../sandbox/stripe/sign'

const { online } = stripePayments()
if (!online) throw new Error('Stripe takes money online.')
const stripe = online
const clock = Date.now()
const stand = { webhookSecret: 'whsec_5a' }
const account = {
  id: 1,
  provider: 'stripe',
  isTest: true,
  isTwoStage: false,
  sendsReceipts: false,
  taxSystem: null,
  keys: { secretKey: 'sk_test_5a', webhookSecret: stand.webhookSecret },
}

describe('webhooks', () => {
  const event = (more = {}) =>
    JSON.stringify({
      id: 'evt_1',
      object: 'event',
      livemode: false,
      type: 'payment_intent.succeeded',
      data: {
        object: {
          id: 'pi_1',
          object: 'payment_intent',
          status: 'succeeded',
          amount: 100,
          amount_received: 100,
          amount_capturable: 0,
          currency: 'rub',
          livemode: false,
          latest_charge: 'ch_1',
          metadata: { reference: 'ours' },
        },
      },
      ...more,
    })
  const hear = (
    body: string | Buffer,
    signature: string | null,
    more: Partial<Parameters<OnlinePayments['hear']>[0]> = {},
  ) =>
    stripe.hear({
      raw: Buffer.from(body),
      headers: new Headers(signature === null ? {} : { 'stripe-signature': signature }),
      query: new URLSearchParams(),
      address: '203.0.113.7',
      accounts: [account],
      now: clock,
      mayPay: () => Promise.resolve('fine'),
      fetch,
      ...more,
    })
  const seconds = () => Math.floor(clock / 1000)
  const signed = (body: string, at = seconds(), secret = stand.webhookSecret) =>
    sign(body, [secret], at)
  const forged = { is: 'forged', status: 400 }

  it('tell of our payment', async () => {
    const body = event()
    expect(await hear(body, signed(body))).toMatchObject({
      is: 'told',
      accountId: 1,
      eventId: 'evt_1',
      reference: 'ours',
      providerId: 'pi_1',
      payment: { captured: 100, currency: 'RUB', refunds: null },
    })
  })

  it('are forged with another secret, another body, without a signature, or with two (A6)', async () => {
    const body = event()
    expect(await hear(body, signed(body, seconds(), 'whsec_other'))).toEqual(forged)
    expect(await hear(body.replace('100', '999'), signed(body))).toEqual(forged)
    expect(await hear(body, null)).toEqual(forged)
    expect(await hear(body, `${signed(body)}, ${signed(body, seconds(), 'x')}`)).toEqual(forged)
    expect(await hear(body, signed(body).replace('v1=', 'v0='))).toEqual(forged)
    expect(await hear(body, signed(body).toUpperCase())).toEqual(forged)
    expect(await hear('not json', signed('not json'))).toEqual(forged)
  })

  it('are forged when their JSON was written anew (A7)', async () => {
    const body = event()
    const spaced = JSON.stringify(JSON.parse(body), null, 1)
    expect(await hear(spaced, signed(body))).toEqual(forged)
    expect(await hear(body.replace('ours', '\\u006furs'), signed(body))).toEqual(forged)
  })

  it.each([
    [-301, 'forged'],
    [-299, 'told'],
    [-120, 'told'],
    [120, 'told'],
    [600, 'forged'],
  ])('of %d seconds are %s (A8)', async (age, expected) => {
    const body = event()
    expect((await hear(body, signed(body, seconds() + age))).is).toBe(expected)
  })

  it('are heard by two secrets while one is rolled, and no longer (A10)', async () => {
    const body = event()
    const both = { ...account.keys, webhookSecret: 'whsec_new', webhookSecretBefore: 'whsec_old' }
    const accounts = [{ ...account, keys: both }]
    expect((await hear(body, signed(body, seconds(), 'whsec_old'), { accounts })).is).toBe('told')
    expect((await hear(body, signed(body, seconds(), 'whsec_new'), { accounts })).is).toBe('told')
    const after = [{ ...account, keys: { ...both, webhookSecretBefore: '' } }]
    expect(await hear(body, signed(body, seconds(), 'whsec_old'), { accounts: after })).toEqual(
      forged,
    )
  })

  it('that are signed and no event are ignored, and a payment that is not whole is asked for', async () => {
    for (const body of ['null', '[]', '{}', event({ data: undefined }), event({ id: 7 })]) {
      expect(await hear(body, signed(body))).toEqual({ is: 'ignored' })
    }
    const half = event({ data: { object: { id: 'pi_1', object: 'payment_intent' } } })
    expect(await hear(half, signed(half))).toMatchObject({
      is: 'told',
      providerId: 'pi_1',
      payment: null,
    })
  })

  it('of the other mode are not for us (A17), of other things are ignored (A18)', async () => {
    const live = event({ livemode: true })
    expect(await hear(live, signed(live))).toEqual(forged)
    const other = event({ type: 'customer.created' })
    expect((await hear(other, signed(other))).is).toBe('ignored')
    const odd = event({ data: { object: { nothing: 'known' } } })
    expect((await hear(odd, signed(odd))).is).toBe('ignored')
  })
})
