import twilio from 'twilio'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { readBody } from '../http/readBody'
import { serve } from '../http/serve'

import { countSegments } from './countSegments'
import { sign } from './sign'
import { startTwilio, type Twilio } from './startTwilio'

let sms: Twilio

beforeEach(async () => {
  sms = await startTwilio()
})
afterEach(() => sms.close())

const basic = () => Buffer.from(`${sms.accountSid}:${sms.authToken}`).toString('base64')

const call = async (
  form?: Record<string, string>,
  query = '',
  authorization = `Basic ${basic()}`,
) => {
  const answer = await fetch(
    `${sms.url}/2010-04-01/Accounts/${sms.accountSid}/Messages.json${query}`,
    {
      headers: { authorization },
      ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form) }),
    },
  )
  const body: unknown = await answer.json()
  return { status: answer.status, body }
}

const fields = { To: '+79161234567', From: '+15005550006', Body: 'Ваш код 1234' }

describe('messages', () => {
  it('are taken with 201 and found by number and day', async () => {
    const made = await call(fields)
    expect(made).toMatchObject({
      status: 201,
      body: {
        to: fields.To,
        body: fields.Body,
        status: 'queued',
        num_segments: '1',
        error_code: null,
      },
    })
    await call({ ...fields, To: '+79160000000' })
    const today = new Date().toISOString().slice(0, 10)
    const found = await call(undefined, `?To=${encodeURIComponent(fields.To)}&DateSent=${today}`)
    expect(found.body).toMatchObject({ messages: [made.body], next_page_uri: null })
    expect((await call(undefined, '?PageSize=1')).body).toMatchObject({
      messages: [{ to: '+79160000000' }],
      end: 0,
    })
    expect(sms.invalid()).toEqual([])
  })

  it.each([
    ['a number that is none', { ...fields, To: '8916' }, 400, 21211],
    ['no text', { To: fields.To, From: fields.From }, 400, 21602],
    ['no sender', { To: fields.To, Body: 'x' }, 400, 21603],
    ['a text too long', { ...fields, Body: 'x'.repeat(1601) }, 400, 21617],
    ['a field misspelt', { ...fields, StatusCalback: 'https://e.ru' }, 400, 60200],
    ['a period that is no number', { ...fields, ValidityPeriod: 'an hour' }, 400, 60200],
  ])('with %s are refused', async (_, form, status, code) => {
    expect(await call(form)).toMatchObject({ status, body: { code, status } })
    expect(sms.messages()).toEqual([])
  })

  it('know 20003, 21610 after STOP, 20429 and lost answers', async () => {
    expect(await call(fields, '', 'Basic eDp5')).toMatchObject({
      status: 401,
      body: { code: 20003 },
    })
    sms.stop(fields.To)
    expect(await call(fields)).toMatchObject({ status: 400, body: { code: 21610 } })
    sms.resume(fields.To)
    sms.fail({ is: 'refuse', code: 20429, retryAfter: 3 })
    expect(await call(fields)).toMatchObject({ status: 429, body: { code: 20429 } })
    sms.fail({ is: 'dropAfter' })
    await expect(call(fields)).rejects.toThrow('fetch failed')
    expect(sms.messages()).toHaveLength(1)
  })
})

describe('status callbacks', () => {
  it('are signed as Twilio’s own library checks', async () => {
    const heard: { good: boolean; status: string | null }[] = []
    const site = await serve(async (request, response) => {
      const form = new URLSearchParams((await readBody(request)).toString())
      const signature = String(request.headers['x-twilio-signature'])
      const good = twilio.validateRequest(
        sms.authToken,
        signature,
        `${site.url}/sms?a=1`,
        Object.fromEntries(form),
      )
      heard.push({ good, status: form.get('MessageStatus') })
      response.writeHead(good ? 204 : 403).end()
    })
    await call({ ...fields, StatusCallback: `${site.url}/sms?a=1` })
    const sid = sms.messages()[0]?.sid ?? ''
    expect(await sms.report(sid, 'undelivered', { errorCode: 30003 })).toBe(204)
    expect(await sms.report(sid, 'delivered', { forge: true })).toBe(403)
    expect(heard).toEqual([
      { good: true, status: 'undelivered' },
      { good: false, status: 'delivered' },
    ])
    await site.close()
  })

  it('sign the example Twilio publishes', () => {
    const parameters = {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675309',
      Digits: '1234',
      From: '+14158675309',
      To: '+18005551212',
    }
    const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
    expect(sign('12345', url, parameters)).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8=')
  })
})

it.each([
  ['x'.repeat(160), 1],
  ['x'.repeat(161), 2],
  ['€'.repeat(80), 1],
  ['ж'.repeat(70), 1],
  ['ж'.repeat(71), 2],
  ['😀'.repeat(35), 1],
])('counts segments', (text, segments) => {
  expect(countSegments(text)).toBe(segments)
})
