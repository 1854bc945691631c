import { afterEach, beforeEach, expect, it } from 'vitest'

import { smsRuCarrier } from '@/plugins/notifications/sms/smsRu/smsRuCarrier'
import { startSmsRu } from '@/sandbox/smsRu/startSmsRu'

let smsRu: Awaited<ReturnType<typeof startSmsRu>>
beforeEach(async () => {
  smsRu = await startSmsRu()
})
afterEach(async () => {
  expect(smsRu.invalid()).toEqual([])
  await smsRu.close()
})

const send = ({ apiId = smsRu.apiId, apiUrl = smsRu.url, address = '+79161234567' } = {}) =>
  smsRuCarrier({ apiId, apiUrl, from: 'Carte' }).send({
    id: 1,
    address,
    attempt: 1,
    message: { body: 'Ваш код 123456' },
    signal: AbortSignal.timeout(5_000),
  })

it('is taken, with the number of the message; the key goes in the body', async () => {
  expect(await send()).toEqual({ is: 'sent', reference: '000000-10000000' })
  expect(smsRu.messages).toMatchObject([
    { to: '79161234567', body: 'Ваш код 123456', from: 'Carte' },
  ])
})

it.each([
  [207, { is: 'refused', reason: 'SMS.RU 207' }],
  [209, { is: 'gone', reason: 'SMS.RU 209' }],
  [215, { is: 'gone', reason: 'STOP' }],
  [231, { is: 'later', wait: 60_000 }],
])('%i of the number', async (code, outcome) => {
  smsRu.fail({ is: 'refuseNumber', code })
  expect(await send()).toMatchObject(outcome)
})

it.each([
  [200, { is: 'later', pausesChannel: true }],
  [201, { is: 'later', pausesChannel: true }],
  [500, { is: 'later' }],
])('%i of the request', async (code, outcome) => {
  smsRu.fail({ is: 'refuse', code })
  expect(await send()).toMatchObject(outcome)
})

it('a wrong key stops the channel and is not told', async () => {
  const outcome = await send({ apiId: 'secret-key' })
  expect(outcome).toMatchObject({ is: 'later', pausesChannel: true })
  expect(JSON.stringify(outcome)).not.toContain('secret-key')
})

it('without a connection nothing has left; after one that broke it may have arrived', async () => {
  const { close, url } = await startSmsRu()
  await close()
  expect(await send({ apiUrl: url })).toMatchObject({ is: 'later', reason: 'ECONNREFUSED' })
  for (const is of ['dropBefore', 'dropAfter'] as const) {
    smsRu.fail({ is })
    expect(await send()).toMatchObject({ is: 'unknown' })
  }
  smsRu.fail({ is: 'answer', status: 502, body: '<html>' })
  expect(await send()).toMatchObject({ is: 'unknown' })
})

it('what is no number is not asked for', async () => {
  expect(await send({ address: '+7916' })).toMatchObject({ is: 'gone' })
  expect(smsRu.requests).toEqual([])
})
