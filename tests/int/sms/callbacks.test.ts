import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { sign } from '@/sandbox/twilio/sign'

import { sms, type SmsTest, soon, startSms } from './startSms'

let carte: SmsTest
let close: () => Promise<unknown>
beforeAll(async () => {
  carte = await startSms()
  const messages = await carte.openMessages()
  const hearing = await carte.openHearing()
  close = () => Promise.all([messages.close(), hearing.close()])
})
afterAll(async () => {
  await close()
  await carte.stop()
})
beforeEach(() => carte.forget())

const applied = async () => {
  const rows = await carte.query(`select state from inbox_events where state <> 'applied'`)
  expect(rows).toEqual([])
}
const stateOf = async (reference: string) => {
  const [row] = await carte.query('select state from sms_states where reference = $1', [reference])
  return row?.state
}
/** Sends one and gives Twilio's number for it. */
async function sent(more: Parameters<typeof sms>[0] = {}) {
  const [id = 0] = await carte.write(sms(more))
  const row = await vi.waitFor(async () => {
    const found = await carte.row(id)
    expect(found?.state).toBe('sent')
    return found
  }, soon)
  return { id, sid: String(row?.reference) }
}
/** What a guest writes to our number. */
async function answer(from: string, words: string, forge = false) {
  const url = `${carte.url}/api/webhooks/twilio`
  const form = {
    AccountSid: carte.twilio.accountSid,
    MessageSid: `SM${String(Math.random()).slice(2).padEnd(32, '0').slice(0, 32)}`,
    SmsStatus: 'received',
    From: from,
    To: '+15005550006',
    Body: words,
  }
  const token = forge ? 'another' : carte.twilio.authToken
  const { status } = await fetch(url, {
    method: 'POST',
    headers: { 'x-twilio-signature': sign(token, url, form) },
    body: new URLSearchParams(form),
  })
  return status
}

it('E11: states told out of order, twice and after the end leave the right one', async () => {
  const { sid } = await sent()
  expect(await carte.twilio.report(sid, 'delivered')).toBe(204)
  expect(await carte.twilio.report(sid, 'sent')).toBe(204)
  expect(await carte.twilio.report(sid, 'queued')).toBe(204)
  expect(await carte.twilio.report(sid, 'delivered')).toBe(204)
  await vi.waitFor(applied, soon)
  expect(await stateOf(sid)).toBe('delivered')
  expect(await carte.query(`select count(*)::int as n from inbox_events`)).toEqual([{ n: 3 }])
})

it('E11: a forged callback, an unsigned one and one moved to another delivery are answered 403 and change nothing', async () => {
  const { id, sid } = await sent()
  expect(await carte.twilio.report(sid, 'failed', { forge: true })).toBe(403)
  const form = { MessageSid: sid, MessageStatus: 'failed' }
  const url = `${carte.url}/api/webhooks/twilio`
  const plain = await fetch(url, { method: 'POST', body: new URLSearchParams(form) })
  expect(plain.status).toBe(403)
  const signature = sign(carte.twilio.authToken, `${url}?delivery=${id + 1}`, form)
  const moved = await fetch(`${url}?delivery=${id}`, {
    method: 'POST',
    headers: { 'x-twilio-signature': signature },
    body: new URLSearchParams(form),
  })
  expect(moved.status).toBe(403)
  expect(await carte.query('select 1 from inbox_events')).toEqual([])
  expect(await carte.row(id)).toMatchObject({ state: 'sent' })
})

it('an SMS that comes to nothing has failed, and the next address is used, once', async () => {
  const { id, sid } = await sent({
    fallback: [
      {
        channel: 'email',
        address: 'anna@example.org',
        message: { to: 'anna@example.org', subject: 'Заказ готов', text: 'Готов' },
        mayRepeat: true,
      },
    ],
  })
  await carte.twilio.report(sid, 'undelivered', { errorCode: 30003 })
  await carte.twilio.report(sid, 'undelivered', { errorCode: 30003 })
  await vi.waitFor(applied, soon)
  expect(await carte.row(id)).toMatchObject({ state: 'failed', reason: 'Twilio 30003' })
  await vi.waitFor(() => expect(carte.smtp.mailsTo('anna@example.org')).toHaveLength(1), soon)
})

it('a callback says of an SMS whose answer was lost that it has left', async () => {
  carte.twilio.fail({ is: 'dropAfter' })
  const [id] = await carte.write(sms())
  await vi.waitFor(
    async () => expect(await carte.row(id)).toMatchObject({ state: 'unknown' }),
    soon,
  )
  const sid = carte.twilio.messages().at(-1)?.sid ?? ''
  await carte.twilio.report(sid, 'sent')
  await vi.waitFor(
    async () => expect(await carte.row(id)).toMatchObject({ state: 'sent', reference: sid }),
    soon,
  )
})

it.each(['21610 of Twilio', 'STOP written to us', 'Стоп written to us'])(
  'E11: after %s nothing goes there, neither a campaign nor a code, whatever staff press',
  async (how) => {
    const one = sms()
    if (how.startsWith('21610')) carte.twilio.stop(one.address)
    else expect(await answer(one.address, how.split(' ')[0] ?? '')).toBe(204)
    await vi.waitFor(applied, soon)
    const [first] = await carte.write(one)
    const suppressed = async (id: number | undefined, reason: string) =>
      vi.waitFor(
        async () => expect(await carte.row(id)).toMatchObject({ state: 'suppressed', reason }),
        soon,
      )
    await suppressed(first, how.startsWith('21610') ? 'STOP' : 'dead-address')
    const before = carte.twilio.requests.length
    const later = await carte.write(
      { ...one, lane: 'bulk', event: 'campaign' },
      { ...one, lane: 'now', event: 'code' },
    )
    for (const id of later) await suppressed(id, 'dead-address')
    const { resendDeliveries } = await import('@/src/db/outbox/resendDeliveries')
    const { inTransaction } = await import('@/src/db/inTransaction')
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, carte.payload)
    expect(await inTransaction(req, () => resendDeliveries(req, [first ?? 0]))).toEqual([first])
    await suppressed(first, 'dead-address')
    expect(carte.twilio.requests).toHaveLength(before)
    // Only its owner opens it again.
    carte.twilio.resume(one.address)
    expect(await answer(one.address, 'START', true)).toBe(403)
    expect(await answer(one.address, 'START')).toBe(204)
    await vi.waitFor(applied, soon)
    const [again] = await carte.write(one)
    await vi.waitFor(
      async () => expect(await carte.row(again)).toMatchObject({ state: 'sent' }),
      soon,
    )
  },
)

it('STOP ends the subscription of that number, and that is kept among the consents', async () => {
  const { address } = sms()
  await carte.payload.create({
    collection: 'subscribers',
    data: { channel: 'sms', address, state: 'active', language: 'ru' },
  })
  await answer(address, 'stop')
  await vi.waitFor(async () => {
    const { docs } = await carte.payload.find({
      collection: 'subscribers',
      where: { address: { equals: address } },
    })
    expect(docs).toMatchObject([{ state: 'left' }])
  }, soon)
  const { docs } = await carte.payload.find({ collection: 'consents', sort: '-id', limit: 1 })
  expect(docs).toMatchObject([{ action: 'left', source: 'provider' }])
})
