import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'

import type { Worker } from '@/src/worker/openWorker'

import { startPayload, type TestPayload } from '../startPayload'

import { schedule } from './schedule'
import { startWorkerProcess } from './startWorkerProcess'

let carte: TestPayload
let payload: TestPayload['payload']
let open: () => Worker
const workers: Worker[] = []

beforeAll(async () => {
  carte = await startPayload()
  payload = carte.payload
  const { openWorker } = await import('@/src/worker/openWorker')
  open = () => {
    const worker = openWorker({ payload, connectionString: carte.databaseUrl, historyDays: 400 })
    workers.push(worker)
    return worker
  }
})

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.close()))
  await payload.db.pool.query('delete from payload_jobs')
})
afterAll(() => carte.stop())

const soon = { timeout: 60_000, interval: 50 }

async function draft(name: string): Promise<number> {
  const { id } = await payload.create({
    collection: 'menu-items',
    data: { name, price: 100, isAvailable: true, _status: 'draft' },
  })
  return id
}

const status = async (id: number) =>
  (await payload.findByID({ collection: 'menu-items', id }))._status

/** Nobody can write the dishes until the result is called. */
async function holdDishes(): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: carte.databaseUrl })
  await client.connect()
  await client.query('begin; lock table menu_items in share mode')
  return () => client.end()
}

const running = async () => {
  const { rows } = await payload.db.pool.query('select id from payload_jobs where processing')
  return rows.length
}

it('what a killed process was publishing, another publishes', async () => {
  const kill = await startWorkerProcess(carte.databaseUrl)
  const id = await draft('Уха')
  const letGo = await holdDishes()
  const job = await schedule(payload, { id })
  await vi.waitFor(async () => expect(await running()).toBe(1), soon)

  // The other process has the lead, and this one does not touch its job.
  open()
  await new Promise((passed) => setTimeout(passed, 1_500))
  expect(await payload.findByID({ collection: 'payload-jobs', id: job })).toMatchObject({
    processing: true,
    totalTried: 0,
  })

  await kill()
  await letGo()
  await vi.waitFor(async () => expect(await status(id)).toBe('published'), soon)
  await vi.waitFor(
    async () => expect((await payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0),
    soon,
  )
})

it('a job that kills whoever runs it is left failed in the end', async () => {
  const id = await draft('Щи')
  const job = await schedule(payload, { id })
  await payload.db.pool.query('update payload_jobs set processing = true, total_tried = 4')
  open()
  await vi.waitFor(async () => {
    expect(await payload.findByID({ collection: 'payload-jobs', id: job })).toMatchObject({
      hasError: true,
      processing: false,
      totalTried: 5,
    })
  }, soon)
  expect(await status(id)).toBe('draft')
})

it('goes on when its connection to Postgres was cut', async () => {
  open()
  await vi.waitFor(async () => {
    const { rows } = await payload.db.pool.query(
      `select pid from pg_stat_activity where application_name = 'carte-worker' and datname = current_database()`,
    )
    expect(rows).toHaveLength(1)
  }, soon)
  await payload.db.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'carte-worker' and datname = current_database()`,
  )
  const id = await draft('Борщ')
  await schedule(payload, { id })
  await vi.waitFor(async () => expect(await status(id)).toBe('published'), soon)
})

it('a stop waits for the job under way', async () => {
  const worker = open()
  const id = await draft('Окрошка')
  const letGo = await holdDishes()
  await schedule(payload, { id })
  await vi.waitFor(async () => expect(await running()).toBe(1), soon)
  const closing = worker.close()
  await letGo()
  await closing
  expect(await status(id)).toBe('published')
  expect((await payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0)
})

it('a job that takes long does not keep another waiting', async () => {
  open()
  const [slow, quick] = [await draft('Холодец'), await draft('Квас')]
  const client = new Client({ connectionString: carte.databaseUrl })
  await client.connect()
  // Whoever publishes the first dish waits for its row.
  await client.query('begin')
  await client.query('select 1 from menu_items where id = $1 for update', [slow])
  await schedule(payload, { id: slow })
  await vi.waitFor(async () => expect(await running()).toBe(1), soon)
  await schedule(payload, { id: quick })
  await vi.waitFor(async () => expect(await status(quick)).toBe('published'), soon)
  expect(await status(slow)).toBe('draft')
  await client.end()
  await vi.waitFor(async () => expect(await status(slow)).toBe('published'), soon)
})
