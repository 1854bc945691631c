import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { sms, type SmsTest, soon, startSms } from './startSms'

let carte: SmsTest
let open: { close: () => Promise<void> }[] = []
beforeAll(async () => {
  carte = await startSms()
})
afterAll(() => carte.stop())
beforeEach(() => carte.forget())
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()))
  open = []
})

async function startLookUp() {
  const { openLookUp } = await import('@/plugins/notifications/sms/lookUp/openLookUp')
  const { listTwilioSms } = await import('@/plugins/notifications/sms/twilio/listTwilioSms')
  const { accountSid, authToken, url: apiUrl } = carte.twilio
  const lookUp = openLookUp({
    pool: carte.payload.db.pool,
    listSms: listTwilioSms({ accountSid, authToken, apiUrl }),
    logger: pino({ level: 'silent' }),
    after: 0,
    every: 20,
  })
  open.push(lookUp)
}

const becomes = (id: number | undefined, row: Record<string, unknown>) =>
  vi.waitFor(async () => expect(await carte.row(id)).toMatchObject(row), soon)
const arrived = (address: string) => carte.twilio.messages().filter(({ to }) => to === address)

it('E3: an SMS whose answer was lost is not repeated when Twilio has it', async () => {
  open.push(await carte.openMessages())
  carte.twilio.fail({ is: 'dropAfter' })
  // Asked for or not: an SMS is not sent twice blindly.
  const one = sms({ mayRepeat: true })
  const [id] = await carte.write(one)
  await becomes(id, { state: 'unknown' })
  await carte.makeDue()
  expect(arrived(one.address)).toHaveLength(1)
  await startLookUp()
  await becomes(id, { state: 'sent', reference: arrived(one.address)[0]?.sid })
  expect(arrived(one.address)).toHaveLength(1)
})

it('E3: what Twilio does not have is sent again, once', async () => {
  open.push(await carte.openMessages())
  carte.twilio.fail({ is: 'dropBefore' })
  const one = sms()
  const [id] = await carte.write(one)
  await becomes(id, { state: 'unknown' })
  expect(arrived(one.address)).toHaveLength(0)
  await startLookUp()
  await startLookUp()
  await becomes(id, { state: 'sent', repeats: 1 })
  expect(arrived(one.address)).toHaveLength(1)
})

it('E3: a worker killed between Twilio’s answer and its own note leaves an SMS that is looked up', async () => {
  const one = sms()
  const [id = 0] = await carte.write(one)
  const { twilioCarrier } = await import('@/plugins/notifications/sms/twilio/twilioCarrier')
  const { accountSid, authToken, url: apiUrl } = carte.twilio
  const carrier = twilioCarrier({ accountSid, authToken, sender: '+15005550006', apiUrl })
  // What the killed one had done: claimed it, noted that the call begins, called.
  await carte.query(
    `update deliveries set state = 'sending', held_by = 1, attempts = 1,
       held_until = now() + interval '1 minute', started_at = now() where id = $1`,
    [id],
  )
  await carrier.send({
    id,
    address: one.address,
    attempt: 1,
    message: { body: 'Заказ готов' },
    signal: AbortSignal.timeout(5_000),
  })
  open.push(await carte.openMessages())
  await becomes(id, { state: 'unknown', reason: 'worker-ended' })
  await startLookUp()
  await becomes(id, { state: 'sent', reference: arrived(one.address)[0]?.sid })
  expect(arrived(one.address)).toHaveLength(1)
})

it('E3: while Twilio cannot be asked it stays open', async () => {
  open.push(await carte.openMessages())
  carte.twilio.fail({ is: 'dropAfter' })
  const one = sms()
  const [id] = await carte.write(one)
  await becomes(id, { state: 'unknown' })
  carte.twilio.fail({ is: 'refuse', code: 20500 }, { times: Infinity })
  const asked = carte.twilio.requests.length
  await startLookUp()
  await vi.waitFor(() => expect(carte.twilio.requests.length).toBeGreaterThan(asked + 1), soon)
  await becomes(id, { state: 'unknown' })
  carte.twilio.mend()
  await becomes(id, { state: 'sent' })
  expect(arrived(one.address)).toHaveLength(1)
})
