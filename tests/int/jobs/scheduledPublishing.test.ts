import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'

import type { Worker } from '@/src/worker/openWorker'

import { hire } from '../api-v1/hire'
import { startPayload, type TestPayload } from '../startPayload'

import { schedule } from './schedule'

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

const published = (id: number, locale: 'ru' | 'en' = 'ru') =>
  payload.findByID({ collection: 'menu-items', id, locale, fallbackLocale: false })

const job = (id: number) =>
  payload.findByID({ collection: 'payload-jobs', id, disableErrors: true })

const failure = z.object({ message: z.string() })
const reasonOf = async (id = 0) => failure.parse((await job(id))?.error).message

it('publishes a dish at its time, once, with two workers', async () => {
  const id = await draft('Уха')
  const dueAt = Date.now() + 2_000
  await schedule(payload, { id, in: 2_000 })
  open()
  open()
  await vi.waitFor(async () => expect((await published(id))._status).toBe('published'), soon)
  const done = await published(id)
  expect(Date.parse(done.updatedAt)).toBeGreaterThanOrEqual(dueAt - 50)
  const { docs } = await payload.findVersions({
    collection: 'menu-items',
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
  })
  expect(docs).toHaveLength(1)
  await vi.waitFor(
    async () => expect((await payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0),
    soon,
  )
})

it('publishes the newest draft of a published dish', async () => {
  const id = await draft('Щи')
  await payload.update({ collection: 'menu-items', id, data: { _status: 'published' } })
  await payload.update({ collection: 'menu-items', id, draft: true, data: { price: 250 } })
  await schedule(payload, { id })
  open()
  await vi.waitFor(async () => expect((await published(id)).price).toBe(250), soon)
})

it('takes a dish down', async () => {
  const id = await draft('Окрошка')
  await payload.update({ collection: 'menu-items', id, data: { _status: 'published' } })
  await schedule(payload, { id, type: 'unpublish' })
  open()
  await vi.waitFor(async () => expect((await published(id))._status).toBe('draft'), soon)
  expect((await published(id)).name).toBe('Окрошка')
})

it('publishes one language only', async () => {
  const id = await draft('Борщ')
  await payload.update({ collection: 'menu-items', id, data: { _status: 'published' } })
  await payload.update({ collection: 'menu-items', id, draft: true, data: { name: 'Борщ новый' } })
  await payload.update({
    collection: 'menu-items',
    id,
    draft: true,
    locale: 'en',
    data: { name: 'Borscht' },
  })
  await schedule(payload, { id, locale: 'en' })
  open()
  await vi.waitFor(async () => expect((await published(id, 'en')).name).toBe('Borscht'), soon)
  expect((await published(id)).name).toBe('Борщ')
  expect((await payload.findByID({ collection: 'menu-items', id, draft: true })).name).toBe(
    'Борщ новый',
  )
})

it('publishes prices for a time', async () => {
  const { id } = await payload.create({
    collection: 'price-schedules',
    data: { name: 'Счастливые часы', kind: 'percent', percent: -20, _status: 'draft' },
  })
  await schedule(payload, { collection: 'price-schedules', id })
  open()
  await vi.waitFor(async () => {
    const { _status } = await payload.findByID({ collection: 'price-schedules', id })
    expect(_status).toBe('published')
  }, soon)
})

it('tries a failing job again later, without holding up the others', async () => {
  const broken = await draft('Без цены')
  await payload.db.pool.query('update menu_items set price = null where id = $1', [broken])
  await payload.db.pool.query(
    'update _menu_items_v set version_price = null where parent_id = $1',
    [broken],
  )
  const failing = await schedule(payload, { id: broken, in: -5_000 })
  const id = await draft('Рассольник')
  await schedule(payload, { id })
  open()
  await vi.waitFor(async () => expect((await published(id))._status).toBe('published'), soon)
  await vi.waitFor(async () => {
    const left = await job(failing)
    expect(left).toMatchObject({ hasError: false, processing: false })
    expect(left?.totalTried).toBeGreaterThan(0)
    const puts = Date.parse(String(left?.waitUntil)) - Date.parse(String(left?.updatedAt))
    expect(puts).toBeGreaterThan(5_000)
  }, soon)

  await payload.db.pool.query('update _menu_items_v set version_price = 100 where parent_id = $1', [
    broken,
  ])
  await payload.db.pool.query('update payload_jobs set wait_until = now()')
  await vi.waitFor(async () => expect((await published(broken))._status).toBe('published'), soon)
})

it('gives up after five tries and leaves the job to be seen', async () => {
  const broken = await draft('Без цены')
  await payload.db.pool.query('update menu_items set price = null where id = $1', [broken])
  await payload.db.pool.query(
    'update _menu_items_v set version_price = null where parent_id = $1',
    [broken],
  )
  const failing = await schedule(payload, { id: broken })
  open()
  await vi.waitFor(async () => {
    await payload.db.pool.query('update payload_jobs set wait_until = now() where not processing')
    expect(await job(failing)).toMatchObject({ totalTried: 5, hasError: true, processing: false })
  }, soon)
})

it.each([
  ['has no access any more', { isActive: false }],
  ['may not publish any more', { role: 'operator' as const }],
])('does not publish for somebody who %s, and says so', async (reason, change) => {
  const editor = await hire(carte, 'editor')
  const id = await draft('Солянка')
  const failed = await schedule(payload, { id, user: editor.id })
  await payload.update({ collection: 'users', id: editor.id, data: change })
  const error = vi.spyOn(payload.logger, 'error')
  open()
  await vi.waitFor(async () => {
    expect(await job(failed)).toMatchObject({ hasError: true, processing: false })
    expect(JSON.stringify(error.mock.calls)).toContain(reason)
  }, soon)
  expect(await reasonOf(failed)).toContain(reason)
  expect((await published(id))._status).toBe('draft')
})

it('does not publish for an account that was deleted, nor what is in the trash', async () => {
  const editor = await hire(carte, 'editor')
  const [id, trashed] = [await draft('Гаспачо'), await draft('Ботвинья')]
  const jobs = [
    await schedule(payload, { id, user: editor.id }),
    await schedule(payload, { id: trashed }),
  ]
  await payload.delete({ collection: 'users', id: editor.id })
  await payload.update({
    collection: 'menu-items',
    id: trashed,
    data: { deletedAt: new Date().toISOString() },
  })
  open()
  await vi.waitFor(async () => {
    const left = await Promise.all(jobs.map(job))
    expect(left.map((one) => one?.hasError)).toEqual([true, true])
  }, soon)
  expect(await reasonOf(jobs[0])).toContain('was deleted')
  expect(await reasonOf(jobs[1])).toContain('in the trash')
})

it('publishes for an editor', async () => {
  const editor = await hire(carte, 'editor')
  const id = await draft('Свекольник')
  await schedule(payload, { id, user: editor.id })
  open()
  await vi.waitFor(async () => expect((await published(id))._status).toBe('published'), soon)
})
