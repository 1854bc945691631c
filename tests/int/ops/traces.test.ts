import { createServer, type Server } from 'node:http'

import type { Pool } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it, vi } from 'vitest'

import { openIiko } from '@/plugins/iiko/client/openIiko'
import { emailCarrier } from '@/plugins/notifications/email/emailCarrier'
import { twilioCarrier } from '@/plugins/notifications/sms/twilio/twilioCarrier'
import { telegramCarrier } from '@/plugins/notifications/telegram/telegramCarrier'
import { type Collector, type Seen, startCollector } from '@/sandbox/collector/startCollector'
import { type Iiko, startIiko } from '@/sandbox/iiko/startIiko'
import { startSmtp } from '@/sandbox/smtp/startSmtp'
import { startTelegram } from '@/sandbox/telegram/startTelegram'
import { startTwilio } from '@/sandbox/twilio/startTwilio'
import { openPool } from '@/src/db/openPool'
import { createLogger } from '@/src/log/createLogger'
import { telegramMessage } from '@/src/outbox/telegramMessage'
import { portOf } from '@/src/server/fakes/startFront'
import { traceRequests } from '@/src/server/tracing/traceRequests'
import { readSettings } from '@/src/settings'
import { inSpan } from '@/src/tracing/inSpan'
import { openTracing } from '@/src/tracing/openTracing'
import { tracedFetch } from '@/src/tracing/tracedFetch'

import { createDatabase, type TestDatabase } from '../../services/createDatabase'

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
const lines: string[] = []
const logger = createLogger({
  LOG_LEVEL: 'debug',
  destination: { write: (line) => void lines.push(line) },
})

let database: TestDatabase
let collector: Collector
let close: () => Promise<void>
const opened: { pool?: Pool; server?: Server; iiko?: Iiko } = {}

beforeAll(async () => {
  database = await createDatabase(inject('postgresUrl'), inject('migratedDatabase'))
})
beforeEach(async () => {
  lines.length = 0
  collector = await startCollector()
  close = await trace()
})
afterEach(async () => {
  await close()
  await opened.pool?.end()
  opened.server?.closeAllConnections()
  opened.server?.close()
  await opened.iiko?.close()
  for (const name of ['pool', 'server', 'iiko'] as const) opened[name] = undefined
  await collector.close()
})
afterAll(() => database.drop())

function trace(more: Record<string, string> = {}): Promise<() => Promise<void>> {
  const settings = readSettings({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20the-key',
    OTEL_SERVICE_NAME: 'carte-test',
    ...more,
  })
  return openTracing(settings, logger)
}

const poolOf = (max = 1) =>
  (opened.pool = openPool({ connectionString: database.url, max }, logger))

/** A front that asks Postgres, tells the log, and fails where it is told to. */
async function front(trusts: string): Promise<string> {
  const pool = poolOf()
  const listener = traceRequests(
    (req, res) => {
      void pool
        .query('select $1::text as said, 17 as "number"', ['ivan@example.org'])
        .then(() => logger.info('asked'))
        .then(() => res.writeHead(req.url?.includes('broken') ? 503 : 200).end())
    },
    readSettings({ TRUST_PROXY: trusts }),
  )
  const server = (opened.server = createServer(listener))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${portOf(server.address())}`
}

/** What the collector has, once all is sent. */
async function spans(): Promise<readonly Seen[]> {
  await close()
  expect(collector.faults()).toEqual([])
  return collector.spans()
}

it('a request is a span with its route and status, what it asks of Postgres is a part of it, and the log names both', async () => {
  const url = await front('1')
  const path = '/api/v1/orders/0190f6b2-7c1e-7d7a-9c44-1f2e3d4c5b6a?token=a-secret-of-a-guest'
  await fetch(url + path, { headers: { traceparent } })
  await vi.waitFor(() => expect(lines).toHaveLength(1))
  const [request, query] = (await spans()).toSorted((a) => (a.kind === 'server' ? -1 : 1))
  expect(request).toMatchObject({
    name: 'GET /api/v1/orders/:id',
    kind: 'server',
    trace: '4bf92f3577b34da6a3ce929d0e0e4736',
    parent: '00f067aa0ba902b7',
    isFailed: false,
    attributes: {
      'http.request.method': 'GET',
      'http.route': '/api/v1/orders/:id',
      'http.response.status_code': 200,
    },
    resource: { 'service.name': 'carte-test', 'process.pid': process.pid, 'carte.role': 'all' },
  })
  expect(query).toMatchObject({
    name: 'SELECT',
    kind: 'client',
    trace: request?.trace,
    parent: request?.id,
    attributes: {
      'db.system.name': 'postgresql',
      'db.query.text': 'select $1::text as said, ? as "number"',
    },
  })
  const line: unknown = JSON.parse(lines.join(''))
  expect(line).toMatchObject({ msg: 'asked', trace_id: request?.trace, span_id: request?.id })
  expect(collector.text()).not.toMatch(/ivan|a-secret|0190f6b2/)
  expect(collector.headers()[0]).toMatchObject({ authorization: 'Bearer the-key' })
})

it('begins a trace of its own where nobody is trusted to name one, and tells of failures', async () => {
  const url = await front('false')
  await fetch(`${url}/api/broken`, { headers: { traceparent } })
  await fetch(`${url}/orders/12/Ab0-unguessable_token12`, { method: 'PATCH' })
  await fetch(`${url}/made-up/+79161234567`)
  await fetch(`${url}/health/ready`)
  const requests = (await spans()).filter(({ kind }) => kind === 'server')
  expect(requests.map(({ name, isFailed }) => [name, isFailed])).toEqual([
    ['GET /api/broken', true],
    ['PATCH /orders/:id/:id', false],
    ['GET', false],
  ])
  expect(requests[0]).toMatchObject({ parent: undefined, attributes: { 'error.type': '503' } })
  expect(new Set(requests.map((request) => request.trace)).size).toBe(3)
  expect(collector.text()).not.toMatch(/unguessable|7916|4bf92f35/)
})

it('whoever waits for a connection is told of in its own trace, and a statement that fails by its code alone', async () => {
  const pool = poolOf()
  const each = Array.from({ length: 8 }, (_, n) =>
    inSpan({ name: `request ${n}` }, () =>
      pool.query(n === 7 ? `select 'anna'::int` : 'select pg_sleep(0.01)'),
    ),
  )
  const settled = await Promise.allSettled(each)
  expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  const all = await spans()
  const requests = all.filter(({ name }) => name.startsWith('request'))
  expect(requests).toHaveLength(8)
  for (const { id, trace: of } of requests) {
    expect(all.filter(({ parent }) => parent === id).map((query) => query.trace)).toEqual([of])
  }
  const failed = all.filter(({ isFailed }) => isFailed)
  expect(failed.map(({ attributes }) => attributes['error.type'])).toEqual(['22P02', '22P02'])
  expect(collector.text()).not.toContain('anna')
})

it('iiko is told which trace its call belongs to, and the trace which of its methods was called', async () => {
  const iiko = (opened.iiko = await startIiko({ menu: 1 }))
  const client = openIiko({
    baseUrl: iiko.url,
    credentials: { kind: 'login', apiLogin: iiko.apiLogin },
    pool: poolOf(4),
    secret: 'a secret for tests, long enough to be taken',
    logger,
  })
  await inSpan({ name: 'sync' }, () => client.organizations())
  const all = await spans()
  const sync = all.find(({ name }) => name === 'sync')
  const calls = all.filter(({ attributes }) => attributes['peer.service'] === 'iiko')
  expect(calls.map(({ name }) => name)).toEqual([
    'iiko /api/1/access_token',
    'iiko /api/1/organizations',
  ])
  for (const call of calls) expect(call).toMatchObject({ kind: 'client', trace: sync?.trace })
  expect(collector.text()).not.toContain(iiko.apiLogin)
})

it('a provider gets the traceparent of the call itself', async () => {
  const got: unknown[] = []
  const server = (opened.server = createServer((req, res) => {
    got.push(req.headers.traceparent)
    res.writeHead(402).end()
  }))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${portOf(server.address())}/payments/17?key=the-secret`
  await tracedFetch({ service: 'yookassa' }, url, { method: 'POST', headers: { a: 'b' } })
  const [call] = await spans()
  expect(got).toEqual([`00-${call?.trace}-${call?.id}-01`])
  expect(call).toMatchObject({
    name: 'yookassa POST',
    isFailed: true,
    attributes: { 'server.address': '127.0.0.1', 'http.response.status_code': 402 },
  })
  expect(collector.text()).not.toContain('the-secret')
})

it('letters, Telegram and Twilio: a call is a span within its delivery, without whom and what', async () => {
  const smtp = await startSmtp()
  const telegram = await startTelegram({ limits: false })
  const twilio = await startTwilio()
  telegram.fail({ is: 'tooMany', seconds: 17 })
  const parcel = { id: 1, attempt: 1, signal: AbortSignal.timeout(15_000) }
  const letter = { to: 'anna@example.org', subject: 'Words', html: '<p>Words</p>', text: 'Words' }
  const words = telegramMessage.parse({ method: 'sendMessage', text: 'Words' })
  const { accountSid, authToken, url: apiUrl } = twilio
  const account = { accountSid, authToken, apiUrl, sender: '+15005550006' }
  try {
    await inSpan({ name: 'deliver' }, async () => {
      await emailCarrier({ url: smtp.url, from: 'carte@menu.example' }).send({
        ...{ ...parcel, address: letter.to, message: letter },
      })
      await telegramCarrier({ token: telegram.token, apiRoot: telegram.url }).send({
        ...{ ...parcel, address: '70017', message: words },
      })
      await twilioCarrier(account).send({
        ...{ ...parcel, address: '+79161234567', message: { body: 'Words' } },
      })
    })
  } finally {
    await Promise.all([smtp.close(), telegram.close(), twilio.close()])
  }
  const all = await spans()
  const deliver = all.find(({ name }) => name === 'deliver')
  const calls = all.filter(({ parent }) => parent === deliver?.id)
  expect(calls.map(({ attributes, isFailed, name }) => [name, attributes, isFailed])).toEqual(
    ['smtp letter', 'telegram sendMessage', 'twilio Messages'].map((name, n): unknown[] => [
      name,
      expect.objectContaining({
        'peer.service': name.split(' ')[0],
        'server.address': '127.0.0.1',
        'carte.outcome': n === 1 ? 'later' : 'sent',
      }),
      n === 1,
    ]),
  )
  expect(collector.text()).not.toMatch(/anna|70017|7916|Words|15005550006/)
  for (const secret of [telegram.token, authToken, accountSid])
    expect(collector.text()).not.toContain(secret)
})

it('sends the share of traces that it is told to, whole ones only', async () => {
  await close()
  close = await trace({ OTEL_TRACES_SAMPLER_ARG: '0.25' })
  const pool = poolOf()
  for (let n = 0; n < 400; n += 1)
    inSpan({ name: 'outer' }, () => inSpan({ name: 'inner' }, () => n))
  await inSpan({ name: 'outer' }, () => pool.query('select 1'))
  const all = await spans()
  const outer = new Set(all.filter(({ name }) => name === 'outer').map((span) => span.trace))
  expect(new Set(all.map((span) => span.trace))).toEqual(outer)
  // Four hundred tries of a quarter are within six deviations of a hundred.
  expect(outer.size).toBeGreaterThan(48)
  expect(outer.size).toBeLessThan(152)
})

it('a collector that takes nothing holds nobody up, and is told of once', async () => {
  collector.answerWith(400)
  expect(inSpan({ name: 'one' }, () => 1)).toBe(1)
  await close()
  await close()
  expect(lines).toHaveLength(1)
  expect(lines.join('')).toContain('The collector takes no traces')
  expect(globalThis.carteTracing).toBeUndefined()
})
