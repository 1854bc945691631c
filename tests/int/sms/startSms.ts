import { createLocalReq } from 'payload'

import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'
import { readBody } from '@/sandbox/http/readBody'
import { serve } from '@/sandbox/http/serve'
import { startSmtp } from '@/sandbox/smtp/startSmtp'
import { startTwilio } from '@/sandbox/twilio/startTwilio'

import { startPayload } from '../startPayload'

/** How long a test waits for what has to happen. */
export const soon = { timeout: 20_000, interval: 20 }

let number = 0
/** A mobile number that nobody has had yet. */
export const newNumber = () => `+79${String((number += 1)).padStart(9, '0')}`

/** An SMS to somebody new. */
export const sms = (more: Partial<NewDelivery> = {}): NewDelivery => ({
  channel: 'sms',
  address: newNumber(),
  event: 'test',
  lane: 'soon',
  message: { body: 'Заказ готов' },
  mayRepeat: false,
  ...more,
})

/**
 * Carte with Twilio and a mail server in their stand-ins, a part of an SMS at 10 roubles, caps of 50 a
 * day and 30 a number, and the port at which Twilio reaches it.
 */
export async function startSms() {
  const twilio = await startTwilio()
  const smtp = await startSmtp()
  const door = await serve(async (request, response) => {
    const body = await readBody(request)
    const answer = await carte.request(request.url ?? '', {
      method: request.method,
      headers: Object.entries(request.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
      body: new Uint8Array(body),
    })
    response.writeHead(answer.status).end(await answer.text())
  })
  Object.assign(process.env, {
    PUBLIC_URL: door.url,
    SMTP_URL: smtp.url,
    EMAIL_FROM: 'carte@example.org',
    TWILIO_ACCOUNT_SID: twilio.accountSid,
    TWILIO_AUTH_TOKEN: twilio.authToken,
    TWILIO_FROM: '+15005550006',
    TWILIO_API_URL: twilio.url,
    SMS_PART_PRICE: '10',
    SMS_CAP_DAY: '50',
    SMS_CAP_NUMBER_DAY: '30',
  })
  const carte = await startPayload()
  const { enqueue } = await import('@/src/outbox/enqueue')
  const { inTransaction } = await import('@/src/db/inTransaction')
  const { openMessages } = await import('@/src/worker/openMessages')
  const { openHearing } = await import('@/src/worker/openHearing')
  const query = async (statement: string, values?: unknown[]) => {
    const { rows } = await carte.payload.db.pool.query<Record<string, unknown>>(statement, values)
    return rows
  }
  return {
    ...carte,
    twilio,
    smtp,
    url: door.url,
    query,
    openMessages: () => openMessages(carte.payload),
    openHearing: () => openHearing(carte.payload),
    write: async (...deliveries: NewDelivery[]) => {
      const req = await createLocalReq({}, carte.payload)
      return inTransaction(req, () => enqueue(req, deliveries))
    },
    row: async (id: number | undefined) => {
      const [found] = await query('select * from deliveries where id = $1', [id])
      return found
    },
    /** As if all the time had passed that anything waits for. */
    makeDue: async () => {
      await query(`update deliveries set run_at = now() where state = 'waiting'`)
      await query('update outbox_channels set paused_until = now()')
      await query('update inbox_events set run_at = now()')
    },
    forget: async () => {
      await query('delete from deliveries')
      await query('delete from inbox_events')
      await query('delete from sms_spending')
      await query('delete from sms_budget_alerts')
      await query('delete from dead_addresses')
    },
    stop: async () => {
      await carte.stop()
      await Promise.all([twilio, smtp, door].map((one) => one.close()))
    },
  }
}

export type SmsTest = Awaited<ReturnType<typeof startSms>>
