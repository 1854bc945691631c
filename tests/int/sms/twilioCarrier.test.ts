import { afterEach, beforeEach, expect, it } from 'vitest'

import { twilioCarrier } from '@/plugins/notifications/sms/twilio/twilioCarrier'
import { startTwilio, type Twilio } from '@/sandbox/twilio/startTwilio'

let twilio: Twilio
beforeEach(async () => {
  twilio = await startTwilio()
})
afterEach(async () => {
  expect(twilio.invalid()).toEqual([])
  await twilio.close()
})

type Sending = { address?: string; apiUrl?: string; authToken?: string; signal?: AbortSignal }

const send = ({
  address = '+79161234567',
  apiUrl = twilio.url,
  authToken = twilio.authToken,
  signal = AbortSignal.timeout(5_000),
}: Sending = {}) =>
  twilioCarrier({
    accountSid: twilio.accountSid,
    authToken,
    sender: '+15005550006',
    apiUrl,
    statusCallback: (delivery) => `https://menu.example/api/webhooks/twilio?delivery=${delivery}`,
  }).send({ id: 7, address, attempt: 1, message: { body: 'Ваш код 123456' }, signal })

it('is taken, with Twilio’s number and an address to tell of this delivery', async () => {
  const outcome = await send()
  expect(outcome).toEqual({ is: 'sent', reference: twilio.messages()[0]?.sid })
  expect(twilio.requests[0]?.form).toEqual({
    To: '+79161234567',
    From: '+15005550006',
    Body: 'Ваш код 123456',
    StatusCallback: 'https://menu.example/api/webhooks/twilio?delivery=7',
  })
})

it.each([
  [21610, { is: 'gone', reason: 'STOP' }],
  [21211, { is: 'gone', reason: 'Twilio 21211' }],
  [21614, { is: 'gone', reason: 'Twilio 21614' }],
  [21408, { is: 'refused', reason: 'Twilio 21408' }],
  [20429, { is: 'later', pausesChannel: true, wait: 3_000 }],
  [20500, { is: 'unknown', reason: 'Twilio 20500' }],
])('E11: %i', async (code, outcome) => {
  twilio.fail({ is: 'refuse', code, retryAfter: code === 20429 ? 3 : undefined })
  expect(await send()).toMatchObject(outcome)
})

it('a wrong token stops the channel and is not told', async () => {
  const outcome = await send({ authToken: 'wrong-token' })
  expect(outcome).toMatchObject({ is: 'later', pausesChannel: true })
  expect(JSON.stringify(outcome)).not.toContain('wrong-token')
})

it('E3: without a connection nothing has left; after one that broke it may have arrived', async () => {
  expect(await send({ apiUrl: 'http://127.0.0.1:9' })).toMatchObject({ is: 'later' })
  for (const is of ['dropBefore', 'dropAfter'] as const) {
    twilio.fail({ is })
    const outcome = await send()
    expect(outcome).toMatchObject({ is: 'unknown' })
    expect(JSON.stringify(outcome)).not.toContain('9161234567')
  }
  expect(twilio.requests).toHaveLength(2)
})

it('E3: no answer in time to what has left: it may have arrived, and is not asked again', async () => {
  twilio.fail({ is: 'delay', ms: 5_000 })
  expect(await send({ signal: AbortSignal.timeout(300) })).toMatchObject({ is: 'unknown' })
  expect(twilio.requests).toHaveLength(1)
})
