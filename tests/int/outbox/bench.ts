import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { z } from 'zod'

import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'
import type { Outbox } from '@/src/outbox/openOutbox'

import { startPayload, type TestPayload } from '../startPayload'

import { openTestOutbox, type Receiver, receiver } from './openTestOutbox'

const delivery = z.looseObject({ state: z.string(), run_at: z.date().nullable() })
type Delivery = z.infer<typeof delivery>

/** How long a test waits for what has to happen. */
export const soon = { timeout: 60_000, interval: 20 }

let number = 0

/** Something to send, to somebody new. */
export function letter(more: Partial<NewDelivery> = {}): NewDelivery {
  return {
    channel: 'email',
    address: `guest-${(number += 1)}@example.org`,
    event: 'test',
    lane: 'soon',
    message: { words: 'Здравствуйте' },
    mayRepeat: true,
    ...more,
  }
}

export type Bench = {
  carte: TestPayload
  mail: Receiver
  telegram: Receiver
  /** One more process' outbox. */
  start: (more?: Partial<Parameters<typeof openTestOutbox>[0]>) => Promise<Outbox>
  /** Writes deliveries in a transaction; the ids of those that were new. */
  write: (...deliveries: NewDelivery[]) => Promise<number[]>
  query: (statement: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  row: (id: number | undefined) => Promise<Delivery>
  /** As if all the time had passed that anything waits for. */
  makeDue: () => Promise<void>
}

/** For one file of tests: Payload, two receivers that begin anew with each test, and outboxes closed after it. */
export function prepareBench(): Bench {
  const open: Outbox[] = []
  let carte: TestPayload | undefined
  const bench: Bench = {
    get carte() {
      if (!carte) throw new Error('Payload starts before the first test.')
      return carte
    },
    mail: receiver(),
    telegram: receiver(),
    start: async (more = {}) => {
      const { close } = await openTestOutbox({
        connectionString: bench.carte.databaseUrl,
        receivers: { email: bench.mail, telegram: bench.telegram },
        ...more,
      })
      let closing: Promise<void> | undefined
      const outbox = { close: () => (closing ??= close()) }
      open.push(outbox)
      return outbox
    },
    write: async (...deliveries) => {
      const { enqueue } = await import('@/src/outbox/enqueue')
      const { inTransaction } = await import('@/src/db/inTransaction')
      const req = await createLocalReq({}, bench.carte.payload)
      return inTransaction(req, () => enqueue(req, deliveries))
    },
    query: async (statement, values) => {
      const { rows } = await bench.carte.payload.db.pool.query<Record<string, unknown>>(
        statement,
        values,
      )
      return rows
    },
    row: async (id) => {
      const [found] = await bench.query('select * from deliveries where id = $1', [id])
      return delivery.parse(found)
    },
    makeDue: async () => {
      await bench.query(
        `update deliveries set run_at = now() where run_at > now() and state = 'waiting'`,
      )
      await bench.query('update outbox_channels set paused_until = now()')
    },
  }
  beforeAll(async () => {
    carte = await startPayload()
  })
  beforeEach(() => {
    bench.mail = receiver()
    bench.telegram = receiver()
  })
  afterEach(async () => {
    await Promise.all(open.splice(0).map((outbox) => outbox.close()))
    await bench.query('delete from deliveries')
    await bench.query('update outbox_channels set paused_until = now(), next_at = now()')
  })
  afterAll(() => carte?.stop())
  return bench
}
