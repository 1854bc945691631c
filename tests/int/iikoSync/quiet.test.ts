import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { countedCalls } from '@/plugins/iiko/health/countedCalls'
import { iikoDetails } from '@/plugins/iiko/health/iikoDetails'
import { readKeyHealth } from '@/plugins/iiko/health/readKeyHealth'
import { fetchFromIiko } from '@/plugins/iiko/runs/fetchFromIiko'
import { startRun } from '@/plugins/iiko/runs/startRun'
import { performRun } from '@/plugins/iiko/runs/performRun'
import { runReason } from '@/src/i18n/runReason'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { syncApart } from '@/src/worker/iikoSync/syncApart'
import { isRecord } from '@/sandbox/http/isRecord'
import { organizations } from '@/sandbox/iiko/places'
import { startIiko } from '@/sandbox/iiko/startIiko'
import { startTelegram } from '@/sandbox/telegram/startTelegram'

import { hire } from '../api-v1/hire'
import { startSync } from './startSync'

let iiko: Awaited<ReturnType<typeof startIiko>>
let telegram: Awaited<ReturnType<typeof startTelegram>>
let carte: Awaited<ReturnType<typeof startSync>>
const manager = 8_801

beforeAll(async () => {
  iiko = await startIiko({ menu: 12 })
  telegram = await startTelegram({ limits: false })
  telegram.say(manager, '/start')
  process.env.IIKO_BASE_URL = iiko.url
  process.env.IIKO_API_LOGIN = iiko.apiLogin
  process.env.TELEGRAM_BOT_TOKEN = telegram.token
  process.env.TELEGRAM_API_URL = telegram.url
  carte = await startSync()
  const { payload, connection } = carte
  await payload.db.pool.query('update iiko_connections set organization_id = $2 where id = $1', [
    connection,
    organizations[0]?.id,
  ])
  const { id } = await hire(carte, 'manager')
  await payload.db.pool.query('update users set telegram_chat = $2 where id = $1', [id, manager])
})
// Our own restraint towards iiko would have these tests wait.
beforeEach(() => carte.payload.db.pool.query('delete from iiko_turns'))
afterAll(async () => {
  await carte?.stop()
  await telegram?.close()
  await iiko?.close()
  for (const name of [
    'IIKO_BASE_URL',
    'IIKO_API_LOGIN',
    'TELEGRAM_BOT_TOKEN',
    'TELEGRAM_API_URL',
  ]) {
    Reflect.deleteProperty(process.env, name)
  }
})

const details = () =>
  iikoDetails(openQuery(carte.payload.db.pool), (id) => readKeyHealth(carte.payload, id))
const fromIiko = () => ({
  fetchMenu: (...asked: Parameters<Parameters<typeof performRun>[0]['fetchMenu']>) =>
    fetchFromIiko(carte.payload, ...asked),
})
const sync = (start = {}) => carte.sync(start, fromIiko())
const asked = () =>
  iiko
    .calls()
    .filter(({ path }) => path === '/api/1/nomenclature')
    .map(({ body }) => (isRecord(body) ? (body.startRevision ?? null) : null))
const dish = () => {
  const found = iiko.menu.all().products.find(({ sizePrices }) => sizePrices.length === 1)
  if (!found) throw new Error('no dish of one price')
  return found
}
const priceOf = async (name: string) =>
  (await carte.dishes()).find((one) => one.name === name)?.price

describe('a sync of a menu that is known', () => {
  it('asks iiko whether its revision is still the same, and for the whole when it is not', async () => {
    const { revision } = iiko.menu.all()
    expect(await sync()).toMatchObject({ state: 'applied' })
    expect(await sync()).toMatchObject({ state: 'unchanged' })
    expect(asked()).toEqual([null, revision])
    iiko.menu.setPrice(dish().id, 321)
    // What iiko answers then has the changed dish alone: the rest must not be taken for gone.
    const count = (await carte.dishes()).length
    expect(await sync()).toMatchObject({ state: 'applied' })
    expect(asked()).toEqual([null, revision, revision, null])
    expect(await priceOf(dish().name)).toBe(32100)
    expect(await carte.dishes()).toHaveLength(count)
  })

  it('T10: a revision that has gone back is asked for in whole', async () => {
    iiko.menu.replace({ ...iiko.menu.all(), revision: 5 }, { keepRevision: true })
    expect(await sync()).toMatchObject({ state: 'unchanged', revision: '5' })
    expect(asked().at(-1)).toBeNull()
  })

  it('takes three statements, when nothing has changed', async () => {
    const { payload, connection } = carte
    const answer = Buffer.from(JSON.stringify(iiko.menu.all()))
    const fetchMenu = () => Promise.resolve(answer)
    await carte.sync({}, { fetchMenu })
    const { id } = await startRun(payload, { connection, starter: 'schedule' })
    const said: unknown[] = []
    const client: object = pg.Client.prototype
    const query: unknown = Reflect.get(client, 'query')
    if (typeof query !== 'function') throw new Error('pg has no query.')
    Reflect.set(client, 'query', function (this: object, ...args: unknown[]): unknown {
      said.push(args[0])
      const answered: unknown = Reflect.apply(query, this, args)
      return answered
    })
    try {
      await performRun(carte.perform({ fetchMenu }), id)
    } finally {
      Reflect.set(client, 'query', query)
    }
    expect(await carte.runOf(id)).toMatchObject({ state: 'unchanged' })
    expect(said.length).toBeLessThanOrEqual(3)
  })

  it('T6: a price changes by itself on its day, though iiko’s answer is the same', async () => {
    const { payload } = carte
    const moment = Date.parse('2027-03-01T00:00:00+03:00')
    iiko.menu.change(dish().id, (product) => ({
      ...product,
      sizePrices: product.sizePrices.map((line) => ({
        ...line,
        price: {
          ...line.price,
          nextPrice: 400,
          nextIncludedInMenu: true,
          nextDatePrice: '2027-03-01 00:00:00.000',
        },
      })),
    }))
    await sync()
    expect(await sync()).toMatchObject({ state: 'unchanged' })
    const { rows } = await payload.db.pool.query('select next_price_at from iiko_sync_state')
    expect(rows).toEqual([{ next_price_at: new Date(moment) }])
    expect(await priceOf(dish().name)).toBe(32100)
    await payload.db.pool.query("update iiko_sync_state set next_price_at = now() - interval '1 s'")
    const later = { ...fromIiko(), now: () => moment + 60_000 }
    expect(await carte.sync({}, later)).toMatchObject({ state: 'applied' })
    expect(await priceOf(dish().name)).toBe(40000)
  })
})

describe('what a connection’s health says', () => {
  it('of its token and of calls that went wrong', async () => {
    const [before] = await details()
    expect(before).toMatchObject({ state: 'ok', token: 'good', calls_failed: 0, syncs_failed: 0 })
    iiko.faults.add({ is: 'answer', status: 500 })
    iiko.menu.setPrice(dish().id, 401)
    await sync()
    await sync()
    const [after] = await details()
    expect(after?.calls_failed).toBe(1)
    expect(after?.calls).toBeGreaterThan(before?.calls ?? 0)
  })
})

describe('a sync that keeps failing', () => {
  const alerts = async () => {
    const { rows } = await carte.payload.db.pool.query(
      "select channel::text, message::text from deliveries where event = 'staff.alert' order by id",
    )
    return z.array(z.object({ channel: z.string(), message: z.string() })).parse(rows)
  }

  it('is told to managers the third time, once, and reaches their Telegram', async () => {
    const broken = { fetchMenu: () => Promise.resolve(Buffer.from('{"groups": [')) }
    const run = () => carte.sync({ starter: 'schedule', isApproved: false }, broken)
    await run()
    await run()
    expect(await alerts()).toEqual([])
    expect(await run()).toMatchObject({ state: 'failed' })
    expect(await run()).toMatchObject({ state: 'failed' })
    const told = (await alerts()).filter(({ channel }) => channel === 'telegram')
    expect(told).toHaveLength(1)
    expect(told[0]?.message).toContain('Меню не обновляется из iiko')

    const { openMessages } = await import('@/src/worker/openMessages')
    const outbox = await openMessages(carte.payload)
    try {
      await expect
        .poll(() => JSON.stringify(telegram.messages(manager)), { timeout: 25_000 })
        .toContain('Меню не обновляется из iiko')
    } finally {
      await outbox.close()
    }
    const [health] = await details()
    expect(health).toMatchObject({ state: 'troubled', syncs_failed: 4 })
  })

  it('and one that waits for a decision is told when nobody watches', async () => {
    await sync()
    iiko.menu.setPrice(dish().id, 4_000)
    expect(await sync({ starter: 'button', isApproved: false })).toMatchObject({ state: 'held' })
    const before = await alerts()
    expect(JSON.stringify(before)).not.toContain('ждёт решения')
    expect(await sync({ starter: 'webhook', isApproved: false })).toMatchObject({ state: 'held' })
    expect(JSON.stringify(await alerts())).toContain('ждёт решения')
  })
})

describe('a sync in a process of its own', () => {
  const apart = (run: number, megabytes: number) =>
    syncApart(
      {
        payload: carte.payload,
        signal: new AbortController().signal,
        megabytes,
        execArgv: ['--conditions=production', '--import', 'tsx'],
      },
      run,
    )
  const begin = () =>
    startRun(carte.payload, { connection: carte.connection, starter: 'button', isApproved: true })
  const callsSoFar = async () => (await countedCalls()).reduce((sum, { count }) => sum + count, 0)

  it('brings the menu, and tells of its calls', async () => {
    const before = await callsSoFar()
    iiko.menu.setPrice(dish().id, 405)
    const { id } = await begin()
    await apart(id, 256)
    expect(await carte.runOf(id)).toMatchObject({ state: 'applied' })
    expect(await priceOf(dish().name)).toBe(40500)
    expect(await callsSoFar()).toBeGreaterThan(before)
  }, 60_000)

  it('ends when the menu is larger than its memory, and says so', async () => {
    const { id } = await begin()
    await apart(id, 8)
    const { reason, state } = await carte.runOf(id)
    expect(state).toBe('failed')
    expect(runReason(reason ?? '').ru).toContain('IIKO_SYNC_MEMORY_MB')
  }, 60_000)
})
