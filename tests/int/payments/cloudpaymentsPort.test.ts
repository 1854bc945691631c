import { randomUUID } from 'node:crypto'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { cloudpaymentsPayments } from '@/plugins/payments/cloudpayments/cloudpaymentsPayments'
import { receiptOf } from '@/src/domain/receipt/receiptOf'
import type { OnlinePayments, PaymentAccount } from '@/src/orders/paymentPort'

import {
  type CloudpaymentsStand,
  startCloudpayments,
} from '../../../sandbox/cloudpayments/startCloudpayments'

import { anAccount, askPort, onlineOf } from './suite/askPort'

let stand: CloudpaymentsStand
let cloudpayments: OnlinePayments
let account: PaymentAccount
let clock = Date.now()

beforeEach(async () => {
  clock = Date.now()
  stand = await startCloudpayments({ now: () => clock })
  cloudpayments = onlineOf(cloudpaymentsPayments({ apiUrl: stand.url }))
  const { apiSecret, publicId } = stand
  account = anAccount('cloudpayments', { apiSecret, publicId })
})
afterEach(async () => {
  expect(stand.invalid()).toEqual([])
  await stand.close()
})

const { find, intent, money, signal, start } = askPort({
  currency: 'RUB',
  port: () => cloudpayments,
  account: () => account,
  now: () => clock,
})
const begin = async (more = {}) => {
  const asked = intent(more)
  const { providerId } = (await start(asked)).payment
  return { asked, providerId }
}

describe('CloudPayments', () => {
  it('begins once under a key, for an hour (B1, B4, B5, B6)', async () => {
    const asked = intent()
    stand.fail({ is: 'dropAfter' })
    expect((await cloudpayments.start(account, asked, signal)).is).toBe('unknown')
    const first = await start(asked)
    expect((await start(asked)).payment.providerId).toBe(first.payment.providerId)
    expect(first.step).toEqual({
      kind: 'redirect',
      url: `${stand.url}/d/${first.payment.providerId}`,
    })
    expect(stand.site.orders.size).toBe(1)
    // Nobody has paid: there is nothing to find without the link's number.
    expect(await find(asked)).toEqual({ is: 'done', result: null })
    expect(await find(asked, first.payment.providerId)).toMatchObject({
      result: { captured: 0, isOff: false, reference: asked.reference },
    })
    clock += 61 * 60_000
    expect((await start(asked)).payment.providerId).not.toBe(first.payment.providerId)
  })

  it('is paid, refunded in parts, and never beyond (C2); a failed refund is seen (C4)', async () => {
    const { asked, providerId } = await begin()
    stand.site.approve(providerId)
    expect(await find(asked, providerId)).toMatchObject({
      result: { captured: 33_300, currency: 'RUB', isTest: true, isOff: false, providerId },
    })
    const part = money(asked, providerId, 10_001)
    expect(await cloudpayments.refund(account, part)).toMatchObject({
      is: 'done',
      result: { refunded: 10_001, refunds: [{ key: part.key, state: 'done' }] },
    })
    expect(await cloudpayments.refund(account, part)).toMatchObject({
      result: { refunded: 10_001 },
    })
    const tooMuch = money(asked, providerId, 23_300)
    expect((await cloudpayments.refund(account, tooMuch)).is).toBe('refused')
    stand.site.holdRefunds(true)
    const slow = money(asked, providerId, 5_000)
    const asking = await cloudpayments.refund(account, slow)
    if (asking.is !== 'done') throw new Error(asking.reason)
    const pending = asking.result.refunds?.find(({ key }) => key === slow.key)
    expect(pending).toMatchObject({ state: 'pending', amount: 5_000 })
    stand.site.endRefund(Number(pending?.providerId), 'Declined')
    expect(await find(asked, providerId)).toMatchObject({
      result: { captured: 33_300, refunded: 15_001, unrefunded: 5_000 },
    })
  })

  it('is held, and captured in part or let go (C7); what ended is off (B17)', async () => {
    const { asked, providerId } = await begin({ isTwoStage: true })
    stand.site.approve(providerId)
    expect(await find(asked, providerId)).toMatchObject({
      result: { authorised: 33_300, captured: 0 },
    })
    const more = money(asked, providerId, 33_301)
    expect((await cloudpayments.capture(account, more)).is).toBe('refused')
    const part = money(asked, providerId, 30_000)
    const captured = { is: 'done', result: { captured: 30_000 } }
    expect(await cloudpayments.capture(account, part)).toMatchObject(captured)
    expect(await cloudpayments.capture(account, part)).toMatchObject(captured)
    expect(await cloudpayments.cancel(account, money(asked, providerId, 0))).toMatchObject({
      is: 'done',
      result: { captured: 30_000, isOff: false },
    })
    const held = await begin({ isTwoStage: true })
    stand.site.approve(held.providerId)
    const off = { is: 'done', result: { isOff: true, captured: 0, authorised: 33_300 } }
    expect(
      await cloudpayments.cancel(account, money(held.asked, held.providerId, 0)),
    ).toMatchObject(off)
    const late = await begin({ isTwoStage: true })
    stand.site.approve(late.providerId)
    stand.site.expire(stand.site.paymentOf(late.providerId)?.id ?? 0)
    expect(await find(late.asked, late.providerId)).toMatchObject(off)
  })

  it('is paid by a person on its page, who may be declined and asked (3-D Secure)', async () => {
    const { asked, providerId } = await begin()
    const url = `${stand.url}/d/${providerId}`
    const press = async (choice: string) => {
      const body = new URLSearchParams({ choice })
      const answer = await fetch(url, { method: 'POST', body, redirect: 'manual' })
      return answer.status === 303 ? answer.headers.get('location') : answer.text()
    }
    expect(await press('back')).toBe(asked.returnUrl)
    expect(await press('decline')).toContain('Банк отказал')
    expect(await press('ask')).toContain('Код из SMS верный')
    expect(await press('approve')).toBe(asked.returnUrl)
    expect(await (await fetch(url)).text()).toContain('Счёт оплачен')
    expect(await find(asked, providerId)).toMatchObject({ result: { captured: 33_300 } })
  })

  it('calls off a link that nobody has paid by, and no money comes by it', async () => {
    const { asked, providerId } = await begin()
    expect(await cloudpayments.cancel(account, money(asked, providerId, 0))).toMatchObject({
      is: 'done',
      result: { isOff: true, captured: 0, providerId },
    })
    stand.site.approve(providerId)
    expect(await find(asked, providerId)).toMatchObject({ result: { captured: 0 } })
  })

  it('may be paid after a bank has declined (B14)', async () => {
    const { asked, providerId } = await begin()
    stand.site.decline(providerId)
    expect(await find(asked, providerId)).toMatchObject({ result: { captured: 0, isOff: false } })
    stand.site.approve(providerId)
    expect(await find(asked, providerId)).toMatchObject({ result: { captured: 33_300 } })
  })

  it('brings a receipt that adds up, and one for what goes back (C9, C10)', async () => {
    const asked = intent()
    const receipt = receiptOf(asked.order, {
      kind: 'payment',
      amount: 33_300,
      at: clock,
      taxSystem: 2,
    })
    const { payment } = await start({ ...asked, receipt })
    const order = stand.site.orderOf(payment.providerId)
    expect(JSON.stringify(order.jsonData)).toContain('"taxationSystem":1')
    stand.site.approve(payment.providerId)
    const back = receiptOf(asked.order, { kind: 'refund', amount: 9_999, at: clock, taxSystem: 2 })
    const part = { ...money(asked, payment.providerId, 9_999), receipt: back }
    expect((await cloudpayments.refund(account, part)).is).toBe('done')
  })

  it.each([
    ['later', { is: 'answer', status: 429, headers: { 'retry-after': '3' }, body: {} }],
    ['unknown', { is: 'answer', status: 503, body: {} }],
    ['unknown', { is: 'answer', status: 200, body: '<html>' }],
    ['unknown', { is: 'answer', status: 200, body: { Model: {} } }],
    ['unknown', { is: 'dropBefore' }],
  ] as const)('is %s after %j (B15)', async (expected, fault) => {
    stand.fail(fault)
    expect((await cloudpayments.start(account, intent(), signal)).is).toBe(expected)
  })

  it('is later when nobody is there, unknown when nobody answers in time, refused without the key', async () => {
    const gone = await startCloudpayments()
    await gone.close()
    const away = onlineOf(cloudpaymentsPayments({ apiUrl: gone.url }))
    expect((await away.start(account, intent(), signal)).is).toBe('later')
    stand.fail({ is: 'delay', ms: 60_000 })
    const short = AbortSignal.timeout(200)
    expect((await cloudpayments.start(account, intent(), short)).is).toBe('unknown')
    const wrong = { ...account, keys: { ...account.keys, apiSecret: 'x' } }
    expect((await cloudpayments.start(wrong, intent(), signal)).is).toBe('refused')
  })

  it('lists what was paid in a day with what went back later, page by page', async () => {
    const from = Math.floor(clock / 1000) * 1000
    clock = from
    const paid: string[] = []
    for (let made = 0; made < 103; made += 1) {
      const { asked, providerId } = await begin()
      if (made === 0) stand.site.decline(providerId)
      stand.site.approve(providerId)
      paid.push(asked.reference)
    }
    const first = [...stand.site.transactions.values()].find(({ status }) => status === 'Completed')
    clock = from + 25 * 3_600_000
    stand.site.refund({ TransactionId: first?.id, Amount: 1.5 })
    const span = { from, until: from + 24 * 3_600_000, cursor: null, signal }
    const page = await cloudpayments.list(account, span)
    if (page.is !== 'done') throw new Error(page.reason)
    const { cursor, payments } = page.result
    expect(cursor).toBeNull()
    expect(payments.map(({ reference }) => reference).sort()).toEqual(paid.sort())
    expect(payments.filter(({ refunded }) => refunded > 0)).toMatchObject([{ refunded: 150 }])
  })
})

it('knows what its keys look like (B18)', () => {
  const check = (keys: Record<string, string>, isTest = true) =>
    cloudpayments.checkKeys({ ...account, isTest, keys: { ...account.keys, ...keys } })?.en
  expect(check({})).toBeUndefined()
  expect(check({ publicId: randomUUID() })).toBe('A public ID begins with pk_ or test_api_.')
  expect(check({ publicId: 'test_api_00' }, false)).toContain('for trials')
  expect(check({ publicId: 'pk_1', apiSecret: 'pk_1' })).toContain('not the public ID')
})
