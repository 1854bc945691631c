import { afterAll, beforeAll, expect, it } from 'vitest'

import { paypalPayments } from '@/plugins/payments/paypal/paypalPayments'
import type { OnlinePayments } from '@/src/orders/paymentPort'

import { makeSigner } from '../../../sandbox/paypal/makeSigner'
import { type PaypalStand, startPaypal } from '../../../sandbox/paypal/startPaypal'

let stand: PaypalStand
let paypal: OnlinePayments
const clock = Date.now()

beforeAll(async () => {
  stand = await startPaypal()
  const { online } = paypalPayments({ apiUrl: stand.url, roots: [stand.signer.root] })
  if (!online) throw new Error('PayPal takes money online.')
  paypal = online
})
afterAll(() => stand.close())

const certs = '/v1/notifications/certs/CERT-1'
const body = JSON.stringify({
  id: 'WH-1',
  event_type: 'CHECKOUT.ORDER.APPROVED',
  resource: { id: '5O1', status: 'APPROVED', purchase_units: [{ custom_id: 'ours' }] },
})
const fetched: string[] = []
const hear = (
  text: string,
  headers: Record<string, string>,
  more: Partial<Parameters<OnlinePayments['hear']>[0]> = {},
) => {
  const account = {
    id: 1,
    provider: 'paypal',
    isTest: true,
    isTwoStage: false,
    sendsReceipts: false,
    taxSystem: null,
    keys: { webhookId: stand.webhookId },
  }
  const noted: typeof fetch = (input, init) => {
    fetched.push(input instanceof Request ? input.url : String(input))
    return fetch(input, init)
  }
  return paypal.hear({
    raw: Buffer.from(text),
    headers: new Headers(headers),
    query: new URLSearchParams(),
    address: '203.0.113.7',
    accounts: [account],
    now: clock,
    mayPay: () => Promise.resolve('fine'),
    fetch: noted,
    ...more,
  })
}
const signed = (text: string, url = `${stand.url}${certs}`, webhookId = stand.webhookId) =>
  stand.signer.headers(text, webhookId, url)
const forged = { is: 'forged', status: 401 }

it('tells of our payment', async () => {
  expect(await hear(body, signed(body))).toEqual({
    is: 'told',
    accountId: 1,
    eventId: 'WH-1',
    reference: 'ours',
    providerId: '5O1',
    payment: null,
  })
})

it('is forged with another body, another webhook, or without its headers (A6, A7)', async () => {
  expect(await hear(body.replace('5O1', '5O2'), signed(body))).toEqual(forged)
  expect(await hear(JSON.stringify(JSON.parse(body), null, 1), signed(body))).toEqual(forged)
  expect(await hear(body, signed(body, undefined, 'ANOTHER5A5A5A5A5A'))).toEqual(forged)
  expect(await hear(body, {})).toEqual(forged)
  expect(await hear(body, { ...signed(body), 'paypal-auth-algo': 'SHA1withRSA' })).toEqual(forged)
  expect(await hear(body, { ...signed(body), 'paypal-transmission-sig': 'AAAA' })).toEqual(forged)
})

it.each([
  'https://evil.example',
  'http://api.paypal.com',
  'https://api.paypal.com.evil.example',
  'https://api.paypal.com@evil.example',
])('fetches no certificate from %s (A12)', async (origin) => {
  fetched.length = 0
  expect(await hear(body, signed(body, `${origin}${certs}`))).toEqual(forged)
  expect(fetched).toEqual([])
})

it('follows no redirect to a certificate (A12)', async () => {
  const { online } = paypalPayments({ apiUrl: stand.url, roots: [stand.signer.root] })
  const away: typeof fetch = (_, init) => {
    expect(init?.redirect).toBe('error')
    return Promise.reject(new TypeError('unexpected redirect'))
  }
  const headers = new Headers(signed(body))
  const heard = {
    raw: Buffer.from(body),
    headers,
    query: new URLSearchParams(),
    address: '',
    accounts: [],
    now: clock,
    mayPay: () => Promise.resolve('fine' as const),
    fetch: away,
  }
  expect(await online?.hear(heard)).toEqual(forged)
})

it('trusts no certificate of another authority, nor one that is over (A12)', async () => {
  const other = makeSigner(() => clock)
  const { online } = paypalPayments({ apiUrl: stand.url, roots: [other.root] })
  const heard = {
    raw: Buffer.from(body),
    headers: new Headers(signed(body)),
    query: new URLSearchParams(),
    address: '',
    accounts: [],
    now: clock,
    mayPay: () => Promise.resolve('fine' as const),
    fetch,
  }
  expect(await online?.hear(heard)).toEqual(forged)
  const fresh = paypalPayments({ apiUrl: stand.url, roots: [stand.signer.root] }).online
  const late = clock + 2 * 365 * 24 * 60 * 60_000
  expect(await fresh?.hear({ ...heard, now: late })).toEqual(forged)
})

it('is told again with the same number, whenever (A9), and ignored when it is of something else (A18)', async () => {
  const headers = signed(body)
  const first = await hear(body, headers)
  expect(await hear(body, headers, { now: clock + 90 * 24 * 60 * 60_000 })).toEqual(first)
  const other = JSON.stringify({
    id: 'WH-2',
    event_type: 'VAULT.CREDIT-CARD.CREATED',
    resource: {},
  })
  expect(await hear(other, signed(other))).toEqual({ is: 'ignored' })
  expect(await hear('no json', signed('no json'))).toEqual({ is: 'ignored' })
})

it.each([
  ['CREATED', undefined, 'disputed'],
  ['UPDATED', undefined, 'disputed'],
  ['RESOLVED', 'RESOLVED_BUYER_FAVOUR', 'lost'],
  ['RESOLVED', 'RESOLVED_SELLER_FAVOUR', 'won'],
  ['RESOLVED', 'RESOLVED_WITH_PAYOUT', 'won'],
] as const)('tells of a dispute that is %s, %s (C8)', async (event, outcome, dispute) => {
  const text = JSON.stringify({
    id: 'WH-2',
    event_type: `CUSTOMER.DISPUTE.${event}`,
    resource: {
      dispute_id: 'PP-D-1',
      disputed_transactions: [{ seller_transaction_id: '3C1', custom: 'ours' }],
      ...(outcome && { dispute_outcome: { outcome_code: outcome } }),
    },
  })
  expect(await hear(text, signed(text))).toMatchObject({ is: 'told', reference: 'ours', dispute })
})
