import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as after } from 'node:timers/promises'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { programArgs } from '../../services/programArgs'

import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
beforeAll(async () => {
  carte = await startPayload()
})
afterAll(() => carte.stop())

/** All of it takes two minutes: `TEST_KILLS=full`. In every run a fifth, whose answers take longer. */
const isFull = process.env.TEST_KILLS === 'full'
const deliveries = isFull ? 10_000 : 2_000
/** Milliseconds below which an answer takes: kills are to fall between the receiver's answer and our commit. */
const slowest = isFull ? 7 : 100

async function startWorker(receiver: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, programArgs('tests/int/outbox/workerProcess.ts'), {
    env: { ...process.env, DATABASE_URL: carte.databaseUrl, RECEIVER: receiver },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise<void>((ended) => child.once('exit', () => ended()))
  await new Promise<void>((ready, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => line === 'ready' && ready())
    child.once('exit', (code) => failed(new Error(`The worker ended with ${code}.`)))
  })
  return async () => {
    child.kill('SIGKILL')
    await exited
  }
}

it('E1, E2: of thousands of deliveries none is lost while two workers are killed again and again; what may have come twice is counted', async () => {
  const got = new Map<string, number>()
  const server = createServer((req, res) => {
    const id = req.url?.slice(1) ?? ''
    got.set(id, (got.get(id) ?? 0) + 1)
    setTimeout(() => res.end(), Number(id) % slowest)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port }: Pick<AddressInfo, 'port'> = Object.assign({ port: 0 }, server.address())
  const receiver = `http://127.0.0.1:${port}`
  const { pool } = carte.payload.db
  await pool.query(
    `insert into deliveries (channel, address, event, message, created_at)
     select 'email', 'guest-' || n || '@example.org', 'test', '{}', now()
     from generate_series(1, $1::int) n`,
    [deliveries],
  )
  const left = async () => {
    const { rows } = await pool.query<{ n: number }>(
      `select count(*)::int as n from deliveries where state in ('waiting', 'sending')`,
    )
    return rows[0]?.n ?? 0
  }

  // By how far they are, not by the clock: a quick machine is done before a slow one has started. Nobody
  // waits for the new worker, so that the second kill falls on one that works.
  const workers = await Promise.all([startWorker(receiver), startWorker(receiver)])
  const started = workers.map((kill) => Promise.resolve(kill))
  let kills = 0
  for (let now = await left(); now > 0; now = await left()) {
    if (now > deliveries * (1 - (kills + 1) / 10)) {
      await after(10)
      continue
    }
    const kill = await started.shift()
    await kill?.()
    kills += 1
    started.push(startWorker(receiver))
  }
  await Promise.all(started.map(async (starting) => (await starting)()))
  server.closeAllConnections()
  server.close()

  const { rows } = await pool.query<{ id: number; repeats: number }>(
    'select id, repeats from deliveries',
  )
  const twice = rows.filter(({ id }) => (got.get(String(id)) ?? 0) > 1)
  process.stdout.write(
    `${kills} kills, ${got.size} arrived, ${twice.length} more than once, ` +
      `${rows.filter(({ repeats }) => repeats > 0).length} marked as possibly repeated\n`,
  )
  const { rows: others } = await pool.query(
    `select id, state, reason, attempts, repeats from deliveries where state <> 'sent' limit 5`,
  )
  expect(others).toEqual([])
  expect(kills).toBeGreaterThan(1)
  expect(got.size).toBe(deliveries)
  for (const { id, repeats } of rows) {
    expect((got.get(String(id)) ?? 0) - 1).toBeLessThanOrEqual(repeats)
  }
}, 400_000)
