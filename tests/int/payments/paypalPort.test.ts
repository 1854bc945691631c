import { randomUUID } from 'node:crypto'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { paypalPayments } from '@/plugins/payments/paypal/paypalPayments'
import type { OnlinePayments, PaymentAccount } from '@/src/orders/paymentPort'

import { type PaypalStand, startPaypal } from '../../../sandbox/paypal/startPaypal'

import { anAccount, askPort, onlineOf } from './suite/askPort'

let stand: PaypalStand
let paypal: OnlinePayments
let account: PaymentAccount
let clock = Date.parse('2026-11-28T12:00:00Z')

beforeEach(async () => {
  stand = await startPaypal({ now: () => clock })
  paypal = onlineOf(paypalPayments({ apiUrl: stand.url, roots: [stand.signer.root] }))
  const { clientId, clientSecret, webhookId } = stand
  account = anAccount('paypal', { clientId, clientSecret, webhookId })
})
afterEach(async () => {
  expect(stand.invalid()).toEqual([])
  await stand.close()
})

const { find, intent, money, signal, start } = askPort({
  currency: 'EUR',
  port: () => paypal,
  account: () => account,
  now: () => clock,
})
const agree = (id: string, isDeclined = false) =>
  stand.bank.approve(stand.bank.orderOf(id), isDeclined)

describe('PayPal', () => {
  it('begins once under a key, for six hours (B1, B4, B5)', async () => {
    const asked = intent()
    stand.fail({ is: 'dropAfter' }, { when: ({ path }) => path.startsWith('/v2') })
    expect((await paypal.start(account, asked, signal)).is).toBe('unknown')
    const first = await start(asked)
    expect((await start(asked)).payment.providerId).toBe(first.payment.providerId)
    expect(first.step).toMatchObject({ kind: 'redirect' })
    expect(stand.bank.orders.size).toBe(1)
    clock += 6 * 60 * 60_000
    expect((await start(asked)).payment.providerId).not.toBe(first.payment.providerId)
  })

  it('takes no money twice for one reference, even with two orders of it (B6)', async () => {
    const asked = intent()
    const one = await start(asked)
    const two = await start({ ...asked, key: randomUUID() })
    for (const { payment } of [one, two]) agree(payment.providerId)
    expect(await find(asked, one.payment.providerId)).toMatchObject({
      result: { captured: 33_300 },
    })
    expect(await find(asked, two.payment.providerId)).toMatchObject({ result: { captured: 0 } })
  })

  it('is paid once the guest agreed, refunded in parts, and never beyond (C2)', async () => {
    const asked = intent()
    const { providerId } = (await start(asked)).payment
    expect(await find(asked, providerId)).toMatchObject({ result: { captured: 0, isOff: false } })
    agree(providerId)
    expect(await find(asked, providerId)).toMatchObject({
      result: { captured: 33_300, currency: 'EUR', reference: asked.reference, isTest: true },
    })
    const part = money(asked, providerId, 10_001)
    expect(await paypal.refund(account, part)).toMatchObject({
      is: 'done',
      result: { refunded: 10_001, refunds: [{ key: part.key, state: 'done' }] },
    })
    expect(await paypal.refund(account, part)).toMatchObject({ result: { refunded: 10_001 } })
    expect((await paypal.refund(account, money(asked, providerId, 23_300))).is).toBe('refused')
    const [refund] = stand.bank.unitOf(stand.bank.orderOf(providerId)).payments.refunds
    stand.bank.failRefund(refund?.id ?? '')
    expect(await find(asked, providerId)).toMatchObject({
      result: { captured: 33_300, refunded: 10_001, unrefunded: 10_001 },
    })
  })

  it('is held, and captured in part or let go (C7)', async () => {
    const asked = intent({ isTwoStage: true })
    const { providerId } = (await start(asked)).payment
    agree(providerId)
    expect(await find(asked, providerId)).toMatchObject({
      result: { authorised: 33_300, captured: 0 },
    })
    expect(await paypal.capture(account, money(asked, providerId, 30_000))).toMatchObject({
      is: 'done',
      result: { captured: 30_000 },
    })
    expect(await paypal.cancel(account, money(asked, providerId, 0))).toMatchObject({
      is: 'done',
      result: { captured: 30_000, isOff: false },
    })
    const other = intent({ isTwoStage: true })
    const held = (await start(other)).payment.providerId
    agree(held)
    await find(other, held)
    expect(await paypal.cancel(account, money(other, held, 0))).toMatchObject({
      is: 'done',
      result: { isOff: true, captured: 0 },
    })
  })

  it('takes no money of what was called off, whatever the guest does then (B12)', async () => {
    const asked = intent()
    const { providerId } = (await start(asked)).payment
    expect(await paypal.cancel(account, money(asked, providerId, 0))).toMatchObject({
      is: 'done',
      result: { isOff: true },
    })
    agree(providerId)
    expect(await find(asked, providerId)).toMatchObject({
      result: { isOff: true, captured: 0, reference: asked.reference },
    })
  })

  it('may be paid after a bank has declined (B14)', async () => {
    const asked = intent()
    const { providerId } = (await start(asked)).payment
    agree(providerId, true)
    expect(await find(asked, providerId)).toMatchObject({ result: { captured: 0, isOff: false } })
    agree(providerId)
    expect(await find(asked, providerId)).toMatchObject({ result: { captured: 33_300 } })
  })

  it('signs in anew when its token is not good any more', async () => {
    await start(intent())
    stand.expireTokens()
    await start(intent())
    const signIns = stand.calls.filter(({ path }) => path === '/v1/oauth2/token')
    expect(signIns).toHaveLength(2)
  })

  it.each([
    ['later', { is: 'answer', status: 429, headers: { 'retry-after': '3' }, body: {} }],
    ['unknown', { is: 'answer', status: 503, body: {} }],
    ['unknown', { is: 'answer', status: 200, body: '<html>' }],
    ['unknown', { is: 'dropBefore' }],
  ] as const)('is %s after %j (B15)', async (expected, fault) => {
    stand.fail(fault, { when: ({ path }) => path.startsWith('/v2') })
    expect((await paypal.start(account, intent(), signal)).is).toBe(expected)
  })

  it('refuses currencies and keys that it does not know', async () => {
    expect((await paypal.start(account, intent({ currency: 'RUB' }), signal)).is).toBe('refused')
    const wrong = { ...account, keys: { ...account.keys, clientSecret: 'x' } }
    expect(await paypal.start(wrong, intent(), signal)).toEqual({
      is: 'refused',
      reason: 'PayPal: invalid_client',
      code: 'PayPal: invalid_client',
    })
  })

  it('lists what was paid in a day', async () => {
    const paid: string[] = []
    for (let made = 0; made < 3; made += 1) {
      const asked = intent()
      const { providerId } = (await start(asked)).payment
      agree(providerId)
      await find(asked, providerId)
      paid.push(asked.reference)
    }
    const span = { from: clock - 1000, until: clock + 1000, cursor: null, signal }
    const page = await paypal.list(account, span)
    if (page.is !== 'done') throw new Error(page.reason)
    expect(page.result.payments.map(({ reference }) => reference).sort()).toEqual(paid.sort())
  })
})
