import { createHmac } from 'node:crypto'

import { describe, expect, it, vi } from 'vitest'

import { cloudpaymentsPayments } from '@/plugins/payments/cloudpayments/cloudpaymentsPayments'
import type { OnlinePayments, PayVerdict } from '@/src/orders/paymentPort'

import { anAccount, onlineOf } from './suite/askPort'

const cloudpayments = onlineOf(cloudpaymentsPayments())
const secret = '5a5a5a5a5a5a'
const account = anAccount('cloudpayments', { publicId: 'pk_5a', apiSecret: secret })

const hmac = (message: string, key = secret) =>
  createHmac('sha256', key).update(message).digest('base64')
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const json = { 'content-type': 'application/json; charset=utf-8' }
type Given = Record<string, string>

const hear = (
  event: string,
  body: string,
  headers: Given,
  more: Partial<Parameters<OnlinePayments['hear']>[0]> = {},
) =>
  cloudpayments.hear({
    raw: Buffer.from(body),
    headers: new Headers(headers),
    query: new URLSearchParams({ event }),
    address: '203.0.113.7',
    accounts: [account],
    now: 0,
    mayPay: () => Promise.resolve('fine'),
    fetch,
    ...more,
  })

const fields = {
  TransactionId: '897700001',
  Amount: '333.00',
  Currency: 'RUB',
  TestMode: '1',
  Status: 'Completed',
  OperationType: 'Payment',
  InvoiceId: 'ours',
  Name: 'A B+C',
  Data: '{"гость":"Ёж & Ко"}',
}
/** A space as a plus, as forms write it. */
const body = new URLSearchParams(fields).toString()
/** And as %20, as addresses do. */
const spaced = body.replaceAll('+', '%20')
const plain = Object.entries(fields)
  .map(([name, value]) => `${name}=${value}`)
  .join('&')
const signed = (raw: string, decoded = plain, key = secret): Given => ({
  ...form,
  'content-hmac': hmac(raw, key),
  'x-content-hmac': hmac(decoded, key),
})
const forged = { is: 'forged', status: 401 }
const told = {
  is: 'told',
  accountId: 1,
  eventId: 'pay 897700001',
  reference: 'ours',
  providerId: null,
  payment: null,
  answer: { status: 200, type: 'application/json', body: '{"code":0}' },
}

describe('notifications (A13)', () => {
  it('count with a plus and with %20 for a space, Cyrillic in their data, and as JSON', async () => {
    expect(await hear('pay', body, signed(body))).toEqual(told)
    expect(await hear('pay', spaced, signed(spaced))).toEqual(told)
    const text = JSON.stringify({ ...fields, TransactionId: 897_700_001, TestMode: 1 })
    expect(await hear('pay', text, { ...signed(text, text), ...json })).toEqual(told)
  })

  it('are forged when either of the two headers is wrong or missing, or comes twice (A6)', async () => {
    const right = signed(body)
    for (const name of ['content-hmac', 'x-content-hmac'] as const) {
      expect(await hear('pay', body, { ...right, [name]: hmac('other') })).toEqual(forged)
      expect(
        await hear('pay', body, { ...right, [name]: `${right[name]}, ${right[name]}` }),
      ).toEqual(forged)
      expect(
        await hear('pay', body, { ...right, [name]: right[name]?.toLowerCase() ?? '' }),
      ).toEqual(forged)
      const hex = Buffer.from(right[name] ?? '', 'base64').toString('hex')
      expect(await hear('pay', body, { ...right, [name]: hex })).toEqual(forged)
      const without = Object.entries(right).filter(([one]) => one !== name)
      expect(await hear('pay', body, Object.fromEntries(without))).toEqual(forged)
    }
    expect(await hear('pay', body, signed(body, plain, 'other'))).toEqual(forged)
    expect(await hear('pay', body.replace('333.00', '1.00'), right)).toEqual(forged)
    expect(await hear('pay', '', form)).toEqual(forged)
  })

  it('are forged when their JSON was written anew (A7)', async () => {
    const text = JSON.stringify(fields)
    const headers = { ...signed(text, text), ...json }
    expect(await hear('pay', JSON.stringify(fields, null, 1), headers)).toEqual(forged)
  })

  it('count by the secret and the one before while it is changed, and no longer (A10)', async () => {
    const both = {
      ...account,
      keys: { ...account.keys, apiSecret: 'new', apiSecretBefore: secret },
    }
    expect((await hear('pay', body, signed(body), { accounts: [both] })).is).toBe('told')
    const after = { ...account, keys: { ...account.keys, apiSecret: 'new' } }
    expect(await hear('pay', body, signed(body), { accounts: [after] })).toEqual(forged)
  })

  it('of the other mode are not for us (A17)', async () => {
    const live = { ...account, isTest: false }
    expect(await hear('pay', body, signed(body), { accounts: [live] })).toEqual(forged)
  })

  it('of another kind, about nothing or about a payout are answered and forgotten (A18)', async () => {
    const code0 = { is: 'ignored', answer: told.answer }
    expect(await hear('recurrent', body, signed(body))).toEqual(code0)
    expect(await hear('', body, signed(body))).toEqual(code0)
    expect(await hear('pay', 'x=1', signed('x=1', 'x=1'))).toEqual(code0)
    const payout = body.replace('OperationType=Payment', 'OperationType=CardPayout')
    const decoded = plain.replace('OperationType=Payment', 'OperationType=CardPayout')
    expect(await hear('pay', payout, signed(payout, decoded))).toEqual(code0)
    expect(await hear('pay', '%', signed('%', '%'))).toEqual(code0)
    expect(await hear('pay', '[]', { ...signed('[]', '[]'), ...json })).toEqual(code0)
  })

  it('about a receipt tell that it is made', async () => {
    const text = 'Id=r1&Type=IncomeReturn&InvoiceId=ours&Amount=10.00'
    expect(await hear('receipt', text, signed(text, text))).toEqual({
      ...told,
      eventId: 'receipt r1',
      receipt: { kind: 'refund', state: 'done', reason: '' },
    })
  })
})

describe('Check (A14)', () => {
  const check = async (
    changed: Record<string, string>,
    verdict: PayVerdict | Error = 'fine',
  ): Promise<unknown> => {
    const text = new URLSearchParams({ ...fields, ...changed }).toString()
    const decoded = decodeURIComponent(text.replaceAll('+', ' '))
    const mayPay = vi.fn(() =>
      verdict instanceof Error ? Promise.reject(verdict) : Promise.resolve(verdict),
    )
    const heard = await hear('check', text, signed(text, decoded), { mayPay })
    if (heard.is !== 'ignored') throw new Error(heard.is)
    return JSON.parse(heard.answer?.body ?? '')
  }

  it.each([
    ['fine', 0],
    ['unknown-payment', 10],
    ['wrong-amount', 12],
    ['closed', 13],
    ['expired', 20],
  ] as const)('of %s is answered %d', async (verdict, code) => {
    expect(await check({}, verdict)).toEqual({ code })
  })

  it('of somebody’s account, of a sum that is none, and of a payout are refused', async () => {
    expect(await check({ AccountId: 'somebody' })).toEqual({ code: 11 })
    for (const Amount of ['', '1e2', '100,00', '333.001'])
      expect(await check({ Amount })).toEqual({ code: 12 })
    expect(await check({ OperationType: 'CardPayout' })).toEqual({ code: 13 })
  })

  it('asks about the payment as it is signed, to the kopeck', async () => {
    const mayPay = vi.fn(() => Promise.resolve('fine' as const))
    await hear('check', body, signed(body), { mayPay })
    const asked = { accountId: 1, reference: 'ours', amount: 33_300, currency: 'RUB', isTest: true }
    expect(mayPay).toHaveBeenCalledWith(asked)
  })

  it('is never 0 when it cannot be found out', async () => {
    await expect(check({}, new Error('no database'))).rejects.toThrow('no database')
  })
})
