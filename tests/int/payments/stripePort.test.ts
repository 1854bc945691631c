import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { stripePayments } from '@/plugins/payments/stripe/stripePayments'
import type { OnlinePayments, PaymentAccount } from '@/src/orders/paymentPort'

import { startStripe, type StripeStand } from '../../../sandbox/stripe/startStripe'

import { anAccount, askPort, onlineOf } from './suite/askPort'

let stand: StripeStand
let stripe: OnlinePayments
let account: PaymentAccount
const clock = Date.now()

beforeEach(async () => {
  stand = await startStripe({ now: () => clock })
  stripe = onlineOf(stripePayments({ apiUrl: stand.url }))
  const { secretKey, webhookSecret } = stand
  account = anAccount('stripe', { secretKey, webhookSecret })
})
afterEach(async () => {
  expect(stand.invalid()).toEqual([])
  await stand.close()
})

const { find, intent, money, signal, start } = askPort({
  currency: 'RUB',
  port: () => stripe,
  account: () => account,
  now: () => clock,
})

/** As guests do: on Stripe's page, or in the form. */
const pay = (providerId: string) =>
  providerId.startsWith('cs_')
    ? stand.sessions.approve(stand.sessions.sessionOf(providerId))
    : stand.payments.approve(stand.payments.intentOf(providerId))

describe.each(['Checkout', 'Payment Element'])('Stripe, %s', (way) => {
  const ways = () =>
    way === 'Checkout'
      ? account
      : { ...account, keys: { ...account.keys, publishableKey: stand.publishableKey } }

  it('begins once however often it is asked (B1, B4), and is found when the answer is lost (B3, B6)', async () => {
    const asked = intent()
    stand.fail({ is: 'dropAfter' })
    expect((await stripe.start(ways(), asked, signal)).is).toBe('unknown')
    const first = await start(asked, ways())
    expect((await start(asked, ways())).payment.providerId).toBe(first.payment.providerId)
    expect(await find(asked)).toMatchObject({
      is: 'done',
      result: { providerId: first.payment.providerId, reference: asked.reference, captured: 0 },
    })
    expect(stand.book.sessions.size + stand.book.intents.size).toBe(1)
    expect(await find(intent())).toEqual({ is: 'done', result: null })
  })

  it('is paid, refunded in parts, and never beyond (C2)', async () => {
    const asked = intent()
    const { payment } = await start(asked, ways())
    pay(payment.providerId)
    expect(await find(asked, payment.providerId)).toMatchObject({
      result: { captured: 33_300, currency: 'RUB', isTest: true, isOff: false },
    })
    const part = money(asked, payment.providerId, 10_000)
    expect(await stripe.refund(account, part)).toMatchObject({
      is: 'done',
      result: { refunded: 10_000, refunds: [{ key: part.key, state: 'done' }] },
    })
    expect(await stripe.refund(account, part)).toMatchObject({ result: { refunded: 10_000 } })
    const tooMuch = money(asked, payment.providerId, 23_301)
    expect((await stripe.refund(account, tooMuch)).is).toBe('refused')
    const [refund] = stand.book.refunds.keys()
    stand.payments.failRefund(refund ?? '')
    expect(await find(asked, payment.providerId)).toMatchObject({
      result: { captured: 33_300, refunded: 10_000, unrefunded: 10_000 },
    })
  })

  it('is held, and captured in part or let go (C7)', async () => {
    const asked = intent({ isTwoStage: true })
    const { payment } = await start(asked, ways())
    pay(payment.providerId)
    expect(await find(asked, payment.providerId)).toMatchObject({
      result: { authorised: 33_300, captured: 0 },
    })
    const captured = await stripe.capture(account, money(asked, payment.providerId, 30_000))
    expect(captured).toMatchObject({ is: 'done', result: { captured: 30_000, refunded: 0 } })
    // Too late to let it go: the answer is how it stands.
    expect(await stripe.cancel(account, money(asked, payment.providerId, 0))).toMatchObject({
      is: 'done',
      result: { captured: 30_000, isOff: false },
    })
    const other = intent({ isTwoStage: true })
    const held = await start(other, ways())
    pay(held.payment.providerId)
    const let_go = await stripe.cancel(account, money(other, held.payment.providerId, 0))
    expect(let_go).toMatchObject({ is: 'done', result: { isOff: true, captured: 0 } })
  })

  it('is called off before anybody paid', async () => {
    const asked = intent()
    const { payment } = await start(asked, ways())
    const off = await stripe.cancel(account, money(asked, payment.providerId, 0))
    expect(off).toMatchObject({ is: 'done', result: { isOff: true } })
    expect(() => pay(payment.providerId)).toThrow()
  })
})

it('begins on Stripe’s page for a browser that lets no form in, whatever keys there are', async () => {
  const keys = { ...account.keys, publishableKey: stand.publishableKey }
  const asked = intent({ wantsPage: true })
  expect((await start(asked, { ...account, keys })).step).toMatchObject({ kind: 'redirect' })
  expect((await start(intent(), { ...account, keys })).step).toMatchObject({ kind: 'form' })
})

describe('what fails', () => {
  it.each([
    ['later', { is: 'answer', status: 429, headers: { 'retry-after': '3' }, body: {} }],
    ['unknown', { is: 'answer', status: 503, body: {} }],
    ['unknown', { is: 'answer', status: 200, body: '<html>', headers: {} }],
    ['unknown', { is: 'dropBefore' }],
    ['unknown', { is: 'keeps500', isDone: true }],
  ] as const)('is %s after %j (B5, B7, B15)', async (expected, fault) => {
    stand.fail(fault)
    const failed = await stripe.start(account, intent(), signal)
    expect(failed.is).toBe(expected)
    if (expected === 'later') expect(failed).toMatchObject({ wait: 3_000 })
  })

  it('is later when nobody is there, unknown when nobody answers in time', async () => {
    const gone = await startStripe()
    await gone.close()
    const away = stripePayments({ apiUrl: gone.url }).online
    expect((await away?.start(account, intent(), signal))?.is).toBe('later')
    stand.fail({ is: 'delay', ms: 60_000 })
    const short = AbortSignal.timeout(200)
    expect((await stripe.start(account, intent(), short)).is).toBe('unknown')
  })

  it('is refused when a key comes with another cart (B8), and without the right key', async () => {
    const asked = intent()
    await start(asked)
    const changed = await stripe.start(account, { ...asked, amount: 1 }, signal)
    expect(changed.is).toBe('refused')
    const wrong = { ...account, keys: { ...account.keys, secretKey: 'sk_test_wrong' } }
    expect((await stripe.start(wrong, intent(), signal)).is).toBe('refused')
  })
})

it('lists a day page by page', async () => {
  const of = { ...account, keys: { ...account.keys, publishableKey: stand.publishableKey } }
  for (let made = 0; made < 103; made += 1) await start(intent(), of)
  const references = new Set<string>()
  let cursor: string | null = null
  let pages = 0
  do {
    const page = await stripe.list(account, {
      from: clock - 60_000,
      until: clock + 60_000,
      cursor,
      signal,
    })
    if (page.is !== 'done') throw new Error(page.reason)
    page.result.payments.forEach(({ reference }) => references.add(reference ?? ''))
    cursor = page.result.cursor
    pages += 1
  } while (cursor !== null)
  expect([references.size, pages]).toEqual([103, 2])
})

it('keeps keys of live and test apart (B18)', () => {
  const check = (keys: Record<string, string>, isTest = true) =>
    stripe.checkKeys({ ...account, isTest, keys: { ...account.keys, ...keys } })?.en
  expect(check({})).toBeUndefined()
  expect(check({ secretKey: 'sk_live_1' })).toBe('The key is live, the account is for tests.')
  expect(check({}, false)).toBe('The key is for tests, the account is live.')
  expect(check({ publishableKey: 'pk_live_1' })).toBe('The key is live, the account is for tests.')
  expect(check({ secretKey: 'pk_test_1' })).toBe('A secret key begins with sk_ or rk_.')
  expect(check({ webhookSecret: 'x' })).toBe('A webhook secret begins with whsec_.')
})
