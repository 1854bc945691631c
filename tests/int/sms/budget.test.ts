import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { richText } from '../announcements/richText'

import { newNumber, sms, type SmsTest, soon, startSms } from './startSms'

let carte: SmsTest
let open: { close: () => Promise<void> }[] = []
beforeAll(async () => {
  carte = await startSms()
  await carte.payload.create({
    collection: 'users',
    data: {
      username: 'boss',
      email: 'boss@example.org',
      password: 'three-words-and-42',
      role: 'manager',
      isActive: true,
      isSuperuser: false,
    },
  })
})
afterAll(() => carte.stop())
beforeEach(() => carte.forget())
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()))
  open = []
  expect(carte.twilio.invalid()).toEqual([])
})

const start = async () => void open.push(await carte.openMessages())
const ended = async () => {
  const [row] = await carte.query(
    `select count(*)::int as n from deliveries where state in ('waiting', 'sending')`,
  )
  expect(row?.n).toBe(0)
}
const spent = async () =>
  carte.query(`select scope, sum(spent)::int as spent from sms_spending group by 1 order by 1`)
/** Those in whose hands Twilio is asked to put an SMS. */
const calls = (to: readonly string[]) =>
  carte.twilio.requests.filter(
    ({ method, form }) => method === 'POST' && to.includes(form.To ?? ''),
  )

it('E10: at the border two workers do not exceed the day’s cap; the rest goes by email, staff are told once', async () => {
  await start()
  await start()
  const all = Array.from({ length: 20 }, (_, index) =>
    sms({
      fallback: [
        {
          channel: 'email',
          address: `guest-${index}@example.org`,
          message: { to: `guest-${index}@example.org`, subject: 'Заказ готов', text: 'Готов' },
          mayRepeat: true,
        },
      ],
    }),
  )
  const ids = await carte.write(...all)
  await vi.waitFor(ended, soon)
  expect(calls(all.map(({ address }) => address))).toHaveLength(5)
  const states = await carte.query(
    `select state, reason, count(*)::int as n from deliveries where id = any ($1) group by 1, 2 order by 3`,
    [ids],
  )
  expect(states).toEqual([
    { state: 'sent', reason: null, n: 5 },
    { state: 'suppressed', reason: 'sms-budget', n: 15 },
  ])
  const boxes = carte.smtp.mails.flatMap(({ envelope }) => envelope.to)
  expect(boxes.filter((to) => to.startsWith('guest-'))).toHaveLength(15)
  expect(boxes.filter((to) => to === 'boss@example.org')).toHaveLength(1)
  expect(await spent()).toEqual([
    { scope: 'day', spent: 5_000 },
    { scope: 'month', spent: 5_000 },
    { scope: 'recipient', spent: 5_000 },
  ])
})

it('what was spent today and in the month is read for the dashboard', async () => {
  const { readSpending } = await import('@/plugins/notifications/sms/budget/readSpending')
  const { openQuery } = await import('@/src/db/menuModel/openQuery')
  const query = openQuery(carte.payload.db.pool)
  const noon = Date.UTC(2026, 10, 28, 9)
  expect(await readSpending(query, noon)).toEqual({ day: 0, month: 0 })
  await carte.query(
    `insert into sms_spending (scope, since, address_hash, spent) values
       ('day', '2026-11-28', '', 1200), ('day', '2026-11-27', '', 500), ('month', '2026-11-01', '', 9000),
       ('recipient', '2026-11-28', 'somebody', 1200)`,
  )
  expect(await readSpending(query, noon)).toEqual({ day: 1_200, month: 9_000 })
  // In Moscow the next day has begun.
  expect(await readSpending(query, Date.UTC(2026, 10, 28, 21, 30))).toEqual({
    day: 0,
    month: 9_000,
  })
})

it('E10: parts are counted: 71 Cyrillic letters are two; one number has its own cap', async () => {
  await start()
  const address = newNumber()
  const [long, more] = await carte.write(
    sms({ address, message: { body: 'ж'.repeat(71) } }),
    sms({ address, message: { body: 'ж'.repeat(71) } }),
  )
  const [other] = await carte.write(sms({ message: { body: 'ж'.repeat(70) } }))
  await vi.waitFor(ended, soon)
  expect(await carte.row(long)).toMatchObject({ state: 'sent' })
  expect(await carte.row(more)).toMatchObject({ state: 'suppressed', reason: 'sms-budget' })
  expect(await carte.row(other)).toMatchObject({ state: 'sent' })
  expect(calls([address])).toHaveLength(1)
  expect(await spent()).toMatchObject([{ spent: 3_000 }, { spent: 3_000 }, { spent: 3_000 }])
  // The number itself is not kept.
  const kept = await carte.query(`select address_hash from sms_spending where scope = 'recipient'`)
  expect(JSON.stringify(kept)).not.toContain(address.slice(1))
})

it('E10: the month has its cap, and another month begins anew', async () => {
  await start()
  await carte.query(
    `insert into sms_spending (scope, since, address_hash, spent)
     values ('month', date_trunc('month', now() at time zone 'Europe/Moscow')::date, '', 1500000)`,
  )
  const [id] = await carte.write(sms())
  await vi.waitFor(ended, soon)
  expect(await carte.row(id)).toMatchObject({ state: 'suppressed', reason: 'sms-budget' })
  expect(await carte.query('select scope from sms_budget_alerts')).toEqual([{ scope: 'month' }])
  await carte.query(`update sms_spending set since = since - interval '1 month'`)
  const [next] = await carte.write(sms())
  await vi.waitFor(ended, soon)
  expect(await carte.row(next)).toMatchObject({ state: 'sent' })
})

it('E10: what Twilio refuses costs nothing; what may have left does', async () => {
  await start()
  carte.twilio.fail({ is: 'refuse', code: 21408 })
  const [refused] = await carte.write(sms())
  await vi.waitFor(ended, soon)
  expect(await carte.row(refused)).toMatchObject({ state: 'failed', reason: 'Twilio 21408' })
  expect(await spent()).toMatchObject([{ spent: 0 }, { spent: 0 }, { spent: 0 }])
  carte.twilio.fail({ is: 'dropAfter' })
  const [lost] = await carte.write(sms())
  await vi.waitFor(ended, soon)
  expect(await carte.row(lost)).toMatchObject({ state: 'unknown' })
  expect(await spent()).toMatchObject([{ spent: 1_000 }, { spent: 1_000 }, { spent: 1_000 }])
})

it('E12: an announcement goes to whoever asked for SMS, for half of the cap at most, and says where one leaves', async () => {
  const { payload } = carte
  await payload.updateGlobal({
    slug: 'message-settings',
    data: { brand: 'Birch', quietFrom: '00:00', quietTo: '00:00' },
  })
  const numbers = Array.from({ length: 4 }, newNumber)
  for (const [index, address] of numbers.entries()) {
    const state = index === 3 ? 'left' : 'active'
    await payload.create({
      collection: 'subscribers',
      data: { channel: 'sms', address, state, language: 'en' },
    })
  }
  const { id } = await payload.create({
    collection: 'announcements',
    data: {
      title: 'Dinner',
      body: richText('Welcome.'),
      channels: ['sms'],
      _status: 'published',
    },
  })
  await start()
  await vi.waitFor(ended, soon)
  const states = await carte.query(
    'select state, count(*)::int as n from deliveries where audience = $1 group by 1 order by 2',
    [`announcement:${id}`],
  )
  expect(states).toEqual([
    { state: 'suppressed', n: 1 },
    { state: 'sent', n: 2 },
  ])
  const bodies = calls(numbers).map(({ form }) => form.Body ?? '')
  const link = `${carte.url}/u/`
  const tokens = bodies.map((body) => {
    const [said = '', token = ''] = body.split(link)
    expect(said).toBe('Birch: Dinner\nWelcome.\nUnsubscribe: ')
    return token
  })
  expect(new Set(tokens).size).toBe(2)
  const leave = (channel: string, token = '') =>
    carte.request('/api/v1/subscriptions/leave', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ channel, token }),
    })
  const [first] = tokens
  expect((await leave('email', first)).status).toBe(403)
  expect((await leave('sms', `${first}0`)).status).toBe(403)
  expect((await leave('sms', first)).status).toBe(200)
  const { docs } = await payload.find({
    collection: 'consents',
    where: { action: { equals: 'left' }, source: { equals: 'link' } },
    depth: 0,
  })
  expect(docs.map(({ announcement }) => announcement)).toEqual([id])
  const [code] = await carte.write(sms())
  await vi.waitFor(ended, soon)
  expect(await carte.row(code)).toMatchObject({ state: 'sent' })
})
