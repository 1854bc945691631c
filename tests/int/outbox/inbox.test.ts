import { sql } from '@payloadcms/db-postgres'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'

import type { transaction as Transaction } from '@/src/db/transaction'
import type { Inbox, openInbox as OpenInbox } from '@/src/inbox/openInbox'
import type { ApplyEvent, InboxEvent } from '@/src/inbox/InboxEvent'

import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let store: (event: Partial<InboxEvent>) => Promise<'stored' | 'known'>
let openInbox: typeof OpenInbox
let transaction: typeof Transaction
const open: Inbox[] = []

beforeAll(async () => {
  carte = await startPayload()
  const { storeEvent } = await import('@/src/inbox/storeEvent')
  ;({ openInbox } = await import('@/src/inbox/openInbox'))
  ;({ transaction } = await import('@/src/db/transaction'))
  store = (event) =>
    storeEvent(carte.payload, {
      source: 'test',
      eventId: '1',
      orderKey: 'a',
      body: { n: 1 },
      ...event,
    })
  await carte.payload.db.pool.query('create table effects (event text)')
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((inbox) => inbox.close()))
  await carte.payload.db.pool.query('delete from inbox_events; delete from effects')
})
afterAll(() => carte.stop())

const soon = { timeout: 60_000, interval: 20 }

async function start(apply: ApplyEvent): Promise<void> {
  const { payload, databaseUrl } = carte
  open.push(await openInbox({ payload, connectionString: databaseUrl, apply: { test: apply } }))
}

const note: ApplyEvent = async (req, { eventId }) => {
  const db = await transaction(req)
  await db.execute(sql`insert into effects values (${eventId})`)
}

async function effects(): Promise<string[]> {
  const { rows } = await carte.payload.db.pool.query<{ event: string }>('select event from effects')
  return rows.map(({ event }) => event)
}

it('an event told 20 times at once is stored once and applied once, by two processes', async () => {
  await start(note)
  await start(note)
  const told = await Promise.all(Array.from({ length: 20 }, () => store({ eventId: 'pay-1' })))
  expect(told.filter((answer) => answer === 'stored')).toHaveLength(1)
  await vi.waitFor(async () => expect(await effects()).toEqual(['pay-1']), soon)
  expect(await store({ eventId: 'pay-1' })).toBe('known')
  const { rows } = await carte.payload.db.pool.query(`select state, attempts from inbox_events`)
  expect(rows).toEqual([{ state: 'applied', attempts: 1 }])
})

it('events of one key are applied as they came, also when the first fails at first', async () => {
  let isBroken = true
  for (const eventId of ['1', '2', '3']) await store({ eventId, orderKey: 'chat-1' })
  await store({ eventId: '4', orderKey: 'chat-2' })
  await start(async (req, event) => {
    await note(req, event)
    if (event.eventId === '1' && isBroken) throw new Error('not yet')
  })
  await start(note)
  await vi.waitFor(async () => expect(await effects()).toContain('4'), soon)
  isBroken = false
  await vi.waitFor(async () => {
    await carte.payload.db.pool.query(
      `update inbox_events set run_at = now() where state = 'waiting'`,
    )
    expect((await effects()).filter((event) => event !== '4')).toEqual(['1', '2', '3'])
  }, soon)
})

it('what an event that fails has written is taken back; in the end it is given up', async () => {
  await store({ eventId: 'bad' })
  await start(async (req, event) => {
    await note(req, event)
    throw new Error('no such order')
  })
  await vi.waitFor(async () => {
    await carte.payload.db.pool.query(
      `update inbox_events set run_at = now() where state = 'waiting'`,
    )
    const { rows } = await carte.payload.db.pool.query(
      'select state, attempts, reason from inbox_events',
    )
    expect(rows).toEqual([{ state: 'failed', attempts: 12, reason: 'no such order' }])
  }, soon)
  expect(await effects()).toEqual([])
})

it('what Postgres cannot keep of a text is marked, not refused: it would be told for ever', async () => {
  const { pool } = carte.payload.db
  for (const refused of ['"\\u0000"', '"\\ud800"']) {
    await expect(pool.query('select $1::jsonb', [refused])).rejects.toThrow()
  }
  const heard: InboxEvent[] = []
  await start((_, event) => {
    heard.push(event)
    return Promise.resolve()
  })
  const body = { 'a\0': ['\0', '\uD800', 'Борщ'] }
  expect(await store({ eventId: 'x\0', orderKey: 'y\0'.repeat(2_000), body })).toBe('stored')
  expect(await store({ eventId: 'x\0', body })).toBe('known')
  expect(await store({ eventId: 'long '.repeat(2_000) })).toBe('stored')
  await vi.waitFor(() => expect(heard).toHaveLength(2), soon)
  expect(heard[0]).toMatchObject({
    eventId: 'x\uFFFD',
    body: { 'a\uFFFD': ['\uFFFD', '\uFFFD', 'Борщ'] },
  })
})
