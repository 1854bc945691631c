import { expect, it, vi } from 'vitest'

import { startCollector } from '@/sandbox/collector/startCollector'
import { readSettings } from '@/src/settings'
import { openTracing } from '@/src/tracing/openTracing'

import { letter, prepareBench, soon } from './bench'

const bench = prepareBench()

let managers = 0

async function asManager(): Promise<string> {
  const name = `manager${(managers += 1)}`
  const account = { email: `${name}@example.org`, password: 'three-words-and-42' }
  await bench.carte.payload.create({
    collection: 'users',
    data: {
      ...account,
      username: name,
      role: 'manager',
      isActive: true,
      isSuperuser: false,
    },
  })
  const { token } = await bench.carte.payload.login({ collection: 'users', data: account })
  return `JWT ${token ?? ''}`
}

it('E4, E6: a channel whose provider says to wait rests, nothing is lost and no try is counted', async () => {
  bench.telegram.answer = () => ({ is: 'later', reason: '429', wait: 17_000, pausesChannel: true })
  const ids = await bench.write(
    ...Array.from({ length: 5 }, () => letter({ channel: 'telegram', lane: 'bulk' })),
  )
  await bench.start({ atOnce: 1 })
  await vi.waitFor(() => expect(bench.telegram.got).toHaveLength(1), soon)
  const rows = await vi.waitFor(async () => {
    const found = await bench.query(
      `select extract(epoch from paused_until - now()) as rest, reason from outbox_channels
       where channel = 'telegram' and paused_until > now()`,
    )
    expect(found).toHaveLength(1)
    return found
  }, soon)
  expect(Number(rows[0]?.rest)).toBeGreaterThan(5)
  expect(rows[0]?.reason).toBe('429')
  // Another channel is not concerned.
  await bench.write(letter({ event: 'mail' }))
  await vi.waitFor(() => expect(bench.mail.got).toHaveLength(1), soon)
  expect(bench.telegram.got).toHaveLength(1)
  bench.telegram.answer = () => ({ is: 'sent' })
  const [urgent] = await bench.write(letter({ channel: 'telegram', lane: 'soon', event: 'order' }))
  await bench.makeDue()
  await vi.waitFor(() => expect(bench.telegram.got).toHaveLength(7), soon)
  expect(bench.telegram.got[1]).toMatchObject({ id: urgent })
  for (const id of ids) {
    await vi.waitFor(
      async () => expect(await bench.row(id)).toMatchObject({ state: 'sent', attempts: 1 }),
      soon,
    )
  }
})

it('E4: what lies ready when the provider says to wait is given back, and no try is counted', async () => {
  const answers: (() => void)[] = []
  bench.telegram.answer = () =>
    new Promise((answered) =>
      answers.push(() =>
        answered({ is: 'later', reason: '429', wait: 17_000, pausesChannel: true }),
      ),
    )
  await bench.write(...Array.from({ length: 9 }, () => letter({ channel: 'telegram' })))
  await bench.start({ atOnce: 3 })
  await vi.waitFor(() => expect(answers).toHaveLength(3), soon)
  answers.forEach((answer) => answer())
  await vi.waitFor(async () => {
    const rows = await bench.query(`select distinct state, attempts from deliveries`)
    expect(rows).toEqual([{ state: 'waiting', attempts: 0 }])
  }, soon)
  expect(answers).toHaveLength(3)
})

it('E5: a message that cannot be made is given up after some tries, holds up nobody, and is sent when staff say so', async () => {
  bench.mail.prepare = ({ event }) => {
    if (event === 'poison') throw new Error('guest.name is missing')
    return null
  }
  const [poison] = await bench.write(letter({ event: 'poison' }))
  await bench.write(letter({ event: 'fine' }))
  await bench.start()
  await vi.waitFor(() => expect(bench.mail.got).toHaveLength(1), soon)
  await vi.waitFor(async () => {
    await bench.makeDue()
    expect(await bench.row(poison)).toMatchObject({
      state: 'failed',
      attempts: 5,
      reason: 'guest.name is missing',
    })
  }, soon)
  // Mended, it is sent again from the admin: by managers, once.
  bench.mail.prepare = null
  const headers = { 'Content-Type': 'application/json', Authorization: await asManager() }
  const path = `/api/deliveries/${String(poison)}/resend`
  const press = (who: Record<string, string> = headers) =>
    bench.carte.request(path, { method: 'POST', headers: who, body: '{}' })
  expect((await press({ 'Content-Type': 'application/json' })).status).toBe(401)
  expect((await press()).status).toBe(200)
  await vi.waitFor(
    async () => expect(await bench.row(poison)).toMatchObject({ state: 'sent', attempts: 1 }),
    soon,
  )
  expect(bench.mail.got.map(({ event }) => event)).toEqual(['fine', 'poison'])
  expect((await press()).status).toBe(409)
})

it('E5: several that were given up are sent again together: those selected, or all that failed of a filter', async () => {
  const isMended = { now: false }
  bench.mail.answer = ({ event }) =>
    event === 'fine' || isMended.now ? { is: 'sent' } : { is: 'refused', reason: '550' }
  const some = await bench.write(letter({ event: 'lost' }), letter({ event: 'lost' }))
  const others = await bench.write(letter({ event: 'other' }), letter({ event: 'fine' }))
  const outbox = await bench.start()
  const states = async (ids: readonly number[]) =>
    Promise.all(ids.map(async (id) => (await bench.row(id)).state))
  await vi.waitFor(
    async () =>
      expect(await states([...some, ...others])).toEqual(['failed', 'failed', 'failed', 'sent']),
    soon,
  )
  await outbox.close()
  isMended.now = true
  const headers = { 'Content-Type': 'application/json', Authorization: await asManager() }
  const press = (body: unknown, who: Record<string, string> = headers) =>
    bench.carte.request('/api/deliveries/resend', {
      method: 'POST',
      headers: who,
      body: JSON.stringify(body),
    })
  expect((await press({ ids: some }, { 'Content-Type': 'application/json' })).status).toBe(401)
  expect((await press({})).status).toBe(422)
  expect((await press({ where: { 'message.words': { like: 'a' } } })).status).toBe(422)
  const filtered = await press({ where: { event: { equals: 'lost' } } })
  expect(await filtered.json()).toEqual({ resent: 2, left: 0, hasMore: false })
  expect(await states([...some, ...others])).toEqual(['waiting', 'waiting', 'failed', 'sent'])
  const selected = await press({ ids: [...some, ...others] })
  expect(await selected.json()).toEqual({ resent: 1, left: 3, hasMore: false })
  await bench.start()
  await vi.waitFor(
    async () => expect(await states([...some, ...others])).toEqual(Array(4).fill('sent')),
    soon,
  )
  expect(bench.mail.got.filter(({ event }) => event === 'fine')).toHaveLength(1)
})

it('E7: at a dead address the next way is taken, once', async () => {
  bench.telegram.answer = () => ({ is: 'gone', reason: 'blocked' })
  const dead: string[] = []
  const [id] = await bench.write(
    letter({
      channel: 'telegram',
      address: '42',
      fallback: [{ channel: 'email', address: 'x@example.org', message: 'hi', mayRepeat: true }],
    }),
  )
  await bench.start({
    onAddress: (_, { address }, news) => {
      dead.push(`${address} ${news.is}`)
      return Promise.resolve()
    },
  })
  await vi.waitFor(() => expect(bench.mail.got).toHaveLength(1), soon)
  expect(bench.mail.got[0]).toMatchObject({
    address: 'x@example.org',
    message: 'hi',
    event: 'test',
  })
  expect(dead).toEqual(['42 gone'])
  expect(await bench.row(id)).toMatchObject({ state: 'suppressed', reason: 'blocked' })
  expect(bench.telegram.got).toHaveLength(1)
})

it('E9: a moved address takes along what waits for the old one', async () => {
  bench.telegram.answer = ({ address }) =>
    address === '-1' ? { is: 'moved', address: '-1001' } : { is: 'sent' }
  const ids = await bench.write(
    letter({ channel: 'telegram', address: '-1', event: 'one' }),
    letter({ channel: 'telegram', address: '-1', event: 'two' }),
  )
  await bench.start()
  for (const id of ids) {
    await vi.waitFor(
      async () => expect(await bench.row(id)).toMatchObject({ state: 'sent', address: '-1001' }),
      soon,
    )
  }
  expect(bench.telegram.got.map(({ address, event }) => `${address} ${event}`)).toEqual([
    '-1 one',
    '-1001 one',
    '-1001 two',
  ])
})

it('an answer that was lost is repeated three times where that does no harm, and else stays unknown', async () => {
  bench.mail.answer = () => ({ is: 'unknown', reason: 'timeout' })
  const [may, must] = await bench.write(letter(), letter({ mayRepeat: false }))
  await bench.start()
  await vi.waitFor(async () => {
    await bench.makeDue()
    expect(await bench.row(may)).toMatchObject({ state: 'unknown', attempts: 4, repeats: 3 })
  }, soon)
  await vi.waitFor(
    async () => expect(await bench.row(must)).toMatchObject({ state: 'unknown', attempts: 1 }),
    soon,
  )
})

it('E16: what comes too late is not sent', async () => {
  const [id] = await bench.write(letter({ notAfter: new Date(Date.now() - 1_000) }))
  await bench.start()
  await vi.waitFor(
    async () => expect(await bench.row(id)).toMatchObject({ state: 'expired' }),
    soon,
  )
  expect(bench.mail.got).toEqual([])
})

it('E12, E15: what is not wanted is suppressed, what is not allowed now is put off without counting', async () => {
  const until = new Date(Date.now() + 3_600_000)
  bench.mail.prepare = ({ event }) =>
    event === 'night'
      ? { is: 'deferred', until, reason: 'quiet hours' }
      : { is: 'unwanted', reason: 'unsubscribed' }
  const [night, out] = await bench.write(letter({ event: 'night' }), letter({ event: 'out' }))
  await bench.start()
  await vi.waitFor(
    async () => expect(await bench.row(out)).toMatchObject({ state: 'suppressed' }),
    soon,
  )
  await vi.waitFor(async () => {
    const waiting = await bench.row(night)
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 0, reason: 'quiet hours' })
    expect(Math.abs((waiting.run_at?.getTime() ?? 0) - until.getTime())).toBeLessThan(60_000)
  }, soon)
  expect(bench.mail.got).toEqual([])
})

it('what is given up is logged and traced without secrets and without who it was for or what it said, in each channel', async () => {
  const { openRefusedOutbox } = await import('./quietLog')
  const collector = await startCollector()
  const settings = readSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url })
  const endTraces = await openTracing(settings, { warn: () => undefined })
  const outbox = await openRefusedOutbox(bench.carte.databaseUrl)
  try {
    const ids = await bench.write(...outbox.letters)
    await vi.waitFor(async () => {
      const rows = await Promise.all(ids.map(bench.row))
      expect(rows.map(({ state }) => state)).toEqual(Array(4).fill('failed'))
    }, soon)
    await vi.waitFor(() => expect(outbox.lines).toHaveLength(4), soon)
    const log = outbox.lines.join('')
    for (const channel of ['email', 'telegram', 'sms', 'push']) expect(log).toContain(channel)
    await endTraces()
    expect(collector.faults()).toEqual([])
    const told = collector.spans().filter(({ name }) => name.startsWith('deliver '))
    expect(new Set(told.map(({ name }) => name))).toEqual(
      new Set(['deliver email', 'deliver telegram', 'deliver sms', 'deliver push']),
    )
    expect(told[0]?.attributes).toMatchObject({ 'carte.outcome': 'refused', 'carte.event': 'test' })
    for (const secret of outbox.secrets) expect(log + collector.text()).not.toContain(secret)
  } finally {
    await endTraces()
    await outbox.close()
    await collector.close()
  }
})
