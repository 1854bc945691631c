/** The outbox over a real mail server: what becomes of letters when it refuses, is away, or is killed from. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { emailCarrier } from '@/plugins/notifications/email/emailCarrier'
import { emailRoute } from '@/plugins/notifications/email/emailRoute'
import { type Smtp, startSmtp } from '@/sandbox/smtp/startSmtp'
import { type Outbox, openOutbox } from '@/src/outbox/openOutbox'
import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'
import { freePort } from '@/tests/services/freePort'

import { programArgs } from '../../services/programArgs'

import { letter as row, prepareBench, soon } from './bench'

const bench = prepareBench()
const password = 'right'
let smtp: Smtp
let mail: Outbox | undefined

beforeEach(async () => {
  smtp = await startSmtp({ user: { name: 'carte', password } })
})
afterEach(async () => {
  await mail?.close()
  mail = undefined
  await smtp.close()
})

async function openMail(url = smtp.url): Promise<void> {
  mail = await openOutbox({
    connectionString: bench.carte.databaseUrl,
    routes: [emailRoute(emailCarrier({ url, from: 'Carte <carte@menu.example>' }))],
    logger: bench.carte.payload.logger,
  })
}

function letter(to: string, more: Partial<NewDelivery> = {}): NewDelivery {
  return row({
    address: to,
    message: { to, subject: 'Ваш заказ готов', html: '<p>Готов</p>', text: 'Готов' },
    ...more,
  })
}

const states = () => bench.query('select address, state, reason from deliveries order by id')

/** As if so many minutes had passed for all that waits. */
async function pass(minutes: number): Promise<void> {
  await bench.query(
    `update deliveries set run_at = run_at - make_interval(mins => $1::int),
       expires_at = expires_at - make_interval(mins => $1::int) where state = 'waiting'`,
    [minutes],
  )
  await bench.query(
    'update outbox_channels set paused_until = paused_until - make_interval(mins => $1::int)',
    [minutes],
  )
}

const triedAtLeast = (attempts: number) =>
  vi.waitFor(async () => {
    expect(
      await bench.query(
        `select from deliveries where state in ('waiting', 'sending') and attempts < $1`,
        [attempts],
      ),
    ).toEqual([])
    expect(await bench.query(`select from deliveries where state = 'sending'`)).toEqual([])
  }, soon)

it('E4, E5: 451 is tried again and arrives, 550 takes the next way, neither holds up another', async () => {
  smtp.setBox('grey@example.org', 451)
  smtp.setBox('nobody@example.org', 550)
  await bench.write(
    letter('nobody@example.org', {
      fallback: [{ channel: 'telegram', address: '42', message: 'Готов', mayRepeat: true }],
    }),
    letter('grey@example.org'),
    letter('fine@example.org'),
  )
  await openMail()
  await vi.waitFor(() => expect(smtp.mailsTo('fine@example.org')).toHaveLength(1), soon)
  await vi.waitFor(
    async () =>
      expect(await states()).toMatchObject([
        { address: 'nobody@example.org', state: 'suppressed' },
        { address: 'grey@example.org', state: 'waiting' },
        { address: 'fine@example.org', state: 'sent' },
        { address: '42', state: 'waiting' },
      ]),
    soon,
  )
  expect(await bench.query('select channel, address from dead_addresses')).toEqual([
    { channel: 'email', address: 'nobody@example.org' },
  ])
  smtp.setBox('grey@example.org', undefined)
  await pass(5)
  await vi.waitFor(() => expect(smtp.mailsTo('grey@example.org')).toHaveLength(1), soon)
  // What is known to be dead is not asked about again.
  const asked = () => smtp.requests.filter(({ address }) => address === 'nobody@example.org').length
  const before = asked()
  const [again] = await bench.write(letter('nobody@example.org'))
  await vi.waitFor(
    async () => expect(await bench.row(again)).toMatchObject({ state: 'suppressed' }),
    soon,
  )
  expect(asked()).toBe(before)
  await bench.query('delete from dead_addresses')
})

it('E4: 535 stops the channel and blames no address; with the right password all arrives', async () => {
  await bench.write(letter('a@example.org'), letter('b@example.org'))
  await openMail(smtp.url.replace(password, 'wrong'))
  await vi.waitFor(async () => {
    expect(
      await bench.query(`select reason from outbox_channels where paused_until > now()`),
    ).toHaveLength(1)
  }, soon)
  await mail?.close()
  expect(await bench.query('select from dead_addresses')).toEqual([])
  await openMail()
  await pass(30)
  await vi.waitFor(() => expect(smtp.mails).toHaveLength(2), soon)
  for (const id of await bench.query('select id from deliveries')) {
    await vi.waitFor(
      async () =>
        expect(await bench.row(Number(id.id))).toMatchObject({ state: 'sent', attempts: 1 }),
      soon,
    )
  }
})

it('a mail server away for an hour: all arrives afterwards, once; E16: but not what has come too late', async () => {
  const port = await freePort()
  const people = Array.from({ length: 20 }, (_, index) => `guest-${index}@example.org`)
  const halfAnHour = new Date(Date.now() + 30 * 60_000)
  await bench.write(
    ...people.map((to) => letter(to)),
    letter('late@example.org', { event: 'order.ready', notAfter: halfAnHour }),
  )
  await openMail(`smtp://127.0.0.1:${port}`)
  // An hour in twelve steps: each is longer than the wait after so few tries.
  for (let step = 1; step <= 12; step += 1) {
    await triedAtLeast(Math.min(step, 5))
    await pass(5)
  }
  expect(await bench.query(`select from deliveries where state = 'failed'`)).toEqual([])
  const back = await startSmtp({ port })
  try {
    await vi.waitFor(async () => {
      await bench.makeDue()
      expect(await bench.query(`select from deliveries where state = 'sent'`)).toHaveLength(20)
    }, soon)
    expect(back.mails.map(({ envelope }) => envelope.to[0]).sort()).toEqual([...people].sort())
    expect(await states()).toContainEqual(
      expect.objectContaining({ address: 'late@example.org', state: 'expired' }),
    )
  } finally {
    await mail?.close()
    mail = undefined
    await back.close()
  }
})

/** A process that sends letters; resolves when it works. */
async function startMailProcess(env: Record<string, string>) {
  const child = spawn(process.execPath, programArgs('tests/int/outbox/mailProcess.ts'), {
    env: { ...process.env, DATABASE_URL: bench.carte.databaseUrl, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise<NodeJS.Signals | null>((ended) =>
    child.once('exit', (_, signal) => ended(signal)),
  )
  await new Promise<void>((ready) =>
    createInterface({ input: child.stdout }).on('line', (line) => line === 'ready' && ready()),
  )
  return { kill: () => child.kill('SIGKILL'), exited }
}

it('E3: killed after the server took the letter and before that was noted: once more at most, with the same Message-ID', async () => {
  const [id] = await bench.write(letter('guest@example.org'))
  // While the server thinks, the row is locked: what became of the letter cannot be noted.
  smtp.fail({ is: 'delay', ms: 2_000 }, { when: ({ stage }) => stage === 'data' })
  const sending = await startMailProcess({ SMTP_URL: smtp.url })
  await vi.waitFor(
    () => expect(smtp.requests.some(({ stage }) => stage === 'data')).toBe(true),
    soon,
  )
  const lock = await bench.carte.payload.db.pool.connect()
  await lock.query('begin')
  await lock.query('select from deliveries where id = $1 for update', [id])
  await vi.waitFor(() => expect(smtp.mails).toHaveLength(1), soon)
  sending.kill()
  expect(await sending.exited).toBe('SIGKILL')
  // Postgres sees only now that nobody waits for that note any more.
  await lock.query(`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`)
  await lock.query('rollback')
  lock.release()
  await openMail()
  await vi.waitFor(
    async () => expect(await bench.row(id)).toMatchObject({ state: 'sent', repeats: 1 }),
    soon,
  )
  expect(smtp.mails.map(({ parsed }) => parsed.messageId)).toEqual([
    `<carte.${id}@menu.example>`,
    `<carte.${id}@menu.example>`,
  ])
})

it('E1: killed in the moment after COMMIT: it is sent all the same', async () => {
  const writing = await startMailProcess({ WRITE_TO: 'guest@example.org' })
  expect(await writing.exited).toBe('SIGKILL')
  expect(await states()).toMatchObject([{ address: 'guest@example.org', state: 'waiting' }])
  await openMail()
  await vi.waitFor(() => expect(smtp.mailsTo('guest@example.org')).toHaveLength(1), soon)
})
