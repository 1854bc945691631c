import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { bringImage } from '@/plugins/iiko/images/bringImage'
import { openRunner } from '@/plugins/iiko/runs/openRunner'
import { claimRun } from '@/plugins/iiko/runs/claimRun'
import { performRun } from '@/plugins/iiko/runs/performRun'
import { startRun } from '@/plugins/iiko/runs/startRun'
import { fetchPhoto } from '@/src/menu/sheet/photos/fetchPhoto'
import { PhotoFault } from '@/src/menu/sheet/photos/PhotoFault'

import { ask } from '../api-v1/ask'
import { hire } from '../api-v1/hire'
import { makePrice, makeProduct } from '../import/generateNomenclature'
import { drawPicture } from './drawPicture'
import { startSync } from './startSync'

vi.mock('@/src/menu/sheet/photos/fetchPhoto', () => ({ fetchPhoto: vi.fn() }))

let carte: Awaited<ReturnType<typeof startSync>>
let manager: Awaited<ReturnType<typeof hire>>
beforeAll(async () => {
  carte = await startSync()
  manager = await hire(carte, 'manager')
})
afterAll(() => carte?.stop())

const answered = z.object({ id: z.number() })
const call = async (path: string, json?: unknown, headers = manager.headers) =>
  ask(carte, `/api/iiko${path}`, {
    headers,
    ...(json === undefined ? {} : { method: 'POST', json }),
  })
const soup = (more: Record<string, unknown> = {}) => makeProduct('Суп', more)

describe('runs', () => {
  it('are done by one process at a time, held for a person, applied by their word and taken back', async () => {
    carte.serve({ groups: [], products: [soup()], sizes: [] })
    let atOnce = 0
    let most = 0
    const perform = carte.perform()
    const fetchMenu = async (...args: Parameters<typeof perform.fetchMenu>) => {
      most = Math.max(most, (atOnce += 1))
      const bytes = await perform.fetchMenu(...args)
      await new Promise((rested) => setTimeout(rested, 50))
      atOnce -= 1
      return bytes
    }
    const options = {
      payload: carte.payload,
      connectionString: carte.databaseUrl,
      everyMinutes: 0,
      perform: (run: number) => performRun({ ...perform, fetchMenu }, run),
    }
    const runners = [openRunner(options), openRunner(options)]
    try {
      const begun = await call('/sync', {})
      expect(begun.status).toBe(202)
      const { id } = answered.parse(begun.body)
      const until = (run: number, state: string) =>
        vi.waitFor(async () => expect((await call(`/sync/${run}`)).body).toMatchObject({ state }), {
          timeout: 30_000,
          interval: 100,
        })
      await until(id, 'held')
      expect((await call(`/sync/${id}`)).body).toMatchObject({
        starter: 'api',
        guards: [{ code: 'first' }],
        counts: { create: 1 },
      })
      expect((await call(`/sync/${id}/changes`)).body).toMatchObject({
        total: 1,
        changes: [{ action: 'create', name: 'Суп', fields: { price: [null, 10000] } }],
      })
      expect(await carte.dishes()).toEqual([])

      const approved = answered.parse((await call(`/sync/${id}/decision`, { do: 'approve' })).body)
      await until(approved.id, 'applied')
      expect((await call(`/sync/${id}/decision`, { do: 'approve' })).status).toBe(404)
      expect(await carte.dishes()).toMatchObject([{ name: 'Суп' }])

      const { connection, payload } = carte
      const asked = await Promise.all(
        Array.from({ length: 6 }, () => startRun(payload, { connection, starter: 'webhook' })),
      )
      for (const run of new Set(asked.map((one) => one.id))) await until(run, 'unchanged')
      const undone = answered.parse(
        (await call(`/sync/${approved.id}/decision`, { do: 'undo' })).body,
      )
      await until(undone.id, 'applied')
      expect(await carte.dishes()).toEqual([])
      expect(most).toBe(1)
    } finally {
      await Promise.all(runners.map((runner) => runner.close()))
    }
  })

  it('that were begun anew are not ended by whoever was taken for dead', async () => {
    carte.serve({ groups: [], products: [makeProduct('Каша')], sizes: [] })
    const { connection, payload } = carte
    const { id } = await startRun(payload, { connection, starter: 'command', isApproved: true })
    const onStep = async (step: string) => {
      // Another process claims the run while this one is writing.
      if (step === 'given') expect(await claimRun(payload, id)).toMatchObject({ attempts: 2 })
    }
    await performRun(carte.perform({ onStep }), id)
    expect(await carte.runOf(id)).toMatchObject({ state: 'running', attempts: 2 })
    expect(await carte.dishes()).toEqual([])
    await performRun(carte.perform(), id)
    expect(await carte.runOf(id)).toMatchObject({ state: 'applied', attempts: 3 })
    expect(await carte.dishes()).toMatchObject([{ name: 'Каша' }])
  })

  it('that wait for a decision wait no more once a later one is applied, and cannot be applied', async () => {
    const priced = (price: number) => makeProduct('Сырник', { sizePrices: [makePrice(price)] })
    carte.serve({ groups: [], products: [priced(100)], sizes: [] })
    await carte.sync()
    carte.serve({ groups: [], products: [priced(900)], sizes: [] })
    const held = await carte.sync({ isApproved: false })
    const preview = await carte.sync({ isPreview: true })
    expect([held.state, preview.state]).toEqual(['held', 'preview'])
    carte.serve({ groups: [], products: [priced(110)], sizes: [] })
    expect(await carte.sync({ isApproved: false })).toMatchObject({ state: 'applied' })
    for (const { id } of [held, preview]) {
      expect((await call(`/sync/${id}`)).body).toMatchObject({ state: 'overtaken' })
      const answer = await call(`/sync/${id}/decision`, { do: 'approve' })
      expect(answer.status).toBe(409)
      expect(JSON.stringify(answer.body)).toContain('устарело')
    }
    const dish = (await carte.dishes()).find(({ name }) => name === 'Сырник')
    expect(dish?.price).toBe(11_000)
  })

  it('that wait for a decision wait no more once iiko says what the menu is', async () => {
    const priced = (price: number) => makeProduct('Сырник', { sizePrices: [makePrice(price)] })
    carte.serve({ groups: [], products: [priced(990)], sizes: [] })
    const { id } = await carte.sync({ isApproved: false })
    expect(await carte.runOf(id)).toMatchObject({ state: 'held' })
    carte.serve({ groups: [], products: [priced(110)], sizes: [] })
    expect(await carte.sync({ isApproved: false })).toMatchObject({ state: 'unchanged' })
    expect(await carte.runOf(id)).toMatchObject({ state: 'overtaken' })
  })

  it('are noted in the journal with who began them, and what was taken back though nothing was left to', async () => {
    const noted = async () => {
      const { docs } = await carte.payload.find({
        collection: 'audit',
        where: { subject: { equals: 'iiko-runs' } },
        limit: 1,
        sort: '-id',
      })
      return docs[0]
    }
    const startedBy = manager.id
    carte.serve({ groups: [], products: [makeProduct('Сырник')], sizes: [] })
    await carte.sync()
    carte.serve({ groups: [], products: [makeProduct('Сырник'), makeProduct('Щи')], sizes: [] })
    const { id } = await carte.sync({ startedBy })
    expect(await noted()).toMatchObject({
      action: 'synced',
      via: 'iiko',
      staff: manager.id,
      document: String(id),
      changes: [{ field: 'create', before: null, after: 1 }],
    })
    // Since then it has gone at iiko, so that nothing of the run is left to take back.
    carte.serve({ groups: [], products: [makeProduct('Сырник')], sizes: [] })
    await carte.sync()
    const undo = await carte.sync({ startedBy, undoes: id })
    expect(undo).toMatchObject({ state: 'applied', counts: { update: 0, remove: 0 } })
    expect(await noted()).toMatchObject({
      staff: manager.id,
      document: String(undo.id),
      changes: [{ field: 'undoes', before: null, after: id }],
    })
    carte.serve({ groups: [], products: [makeProduct('Сырник'), makeProduct('Уха')], sizes: [] })
    const preview = await carte.sync({ isPreview: true })
    const decline = () => call(`/sync/${preview.id}/decision`, { do: 'decline' })
    const answers = await Promise.all([decline(), decline()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
    expect(await noted()).toMatchObject({
      action: 'changed',
      via: 'key',
      staff: manager.id,
      document: String(preview.id),
      changes: [{ field: 'state', before: 'preview', after: 'declined' }],
    })
  })

  it('are no business of operators and strangers', async () => {
    const operator = await hire(carte, 'operator')
    expect((await call('/sync', {}, operator.headers)).status).toBe(403)
    expect((await ask(carte, '/api/iiko/sync', { method: 'POST', json: {} })).status).toBe(401)
  })
})

describe('ownership', () => {
  it('is told, and given back to iiko', async () => {
    carte.serve({
      groups: [],
      products: [makeProduct('Хлеб', { description: 'Ржаной' })],
      sizes: [],
    })
    expect(await carte.sync()).toMatchObject({ state: 'applied' })
    const dish = (await carte.dishes()).find(({ name }) => name === 'Хлеб')
    if (!dish) throw new Error('no dish')
    await carte.payload.update({
      collection: 'menu-items',
      id: dish.id,
      data: { description: 'Наш ржаной', price: 1, _status: 'published' },
    })
    const path = `/ownership/menu-items/${dish.id}`
    expect((await call(path)).body).toMatchObject({
      given: { description: 'Ржаной', price: 10000 },
      kept: ['description', 'price'],
    })
    expect((await call(path, { fields: ['price', 'sku'] })).body).toEqual({ count: 1 })
    const after = (await carte.dishes()).find(({ id }) => id === dish.id)
    expect(after).toMatchObject({ price: 10000, description: 'Наш ржаной' })
    expect((await call(path)).body).toMatchObject({ kept: ['description'] })
  })
})

describe('T19: pictures', () => {
  it('come once each, with their dish; what does not come is said; staff’s photos stay', async () => {
    const picture = await drawPicture()
    const good = 'https://iiko.example/good.jpg'
    vi.mocked(fetchPhoto).mockImplementation(({ url }) => {
      if (url === good) return Promise.resolve(picture)
      if (url.endsWith('text.jpg')) return Promise.resolve(Buffer.from('<html>no picture</html>'))
      if (url.endsWith('gone.jpg')) throw new PhotoFault('badStatus', '404')
      if (url.endsWith('large.jpg')) throw new PhotoFault('tooLarge', '30000000')
      throw new PhotoFault('privateAddress', url)
    })
    const links = ['gone', 'large', 'text', 'inside'].map(
      (name) => `https://iiko.example/${name}.jpg`,
    )
    const products = [
      makeProduct('Плов', { imageLinks: [good, ...links] }),
      makeProduct('Лагман', { imageLinks: [good] }),
      makeProduct('Хлеб', { description: 'Ржаной', imageLinks: null }),
    ]
    carte.serve({ groups: [], products, sizes: [] })
    const run = await carte.sync()
    expect(run).toMatchObject({ state: 'applied' })
    const pictures = async () => (await call(`/sync/${run.id}`)).body
    const waiting = { ready: 0, waiting: 5, failed: 0 }
    expect(await pictures()).toMatchObject({ pictures: waiting })
    while (await bringImage(carte.payload)) {
      // One after the other.
    }
    expect(await pictures()).toMatchObject({ pictures: { ready: 1, waiting: 0, failed: 4 } })
    expect(vi.mocked(fetchPhoto)).toHaveBeenCalledTimes(5)
    const { rows } = await carte.payload.db.pool.query(
      'select state, split_part(reason, $1, 1) as reason from iiko_images order by link',
      [':'],
    )
    expect(rows).toEqual([
      { state: 'failed', reason: 'badStatus' },
      { state: 'ready', reason: null },
      { state: 'failed', reason: 'privateAddress' },
      { state: 'failed', reason: 'tooLarge' },
      { state: 'failed', reason: 'notPicture' },
    ])
    const photosOf = async (name: string) =>
      (await carte.dishes()).find((dish) => dish.name === name)?.photos
    const [photo] = (await photosOf('Плов')) ?? []
    expect(photo).toBeDefined()
    expect(await photosOf('Лагман')).toEqual([photo])
    expect(await carte.sync()).toMatchObject({ state: 'unchanged' })

    const lagman = (await carte.dishes()).find(({ name }) => name === 'Лагман')
    await carte.payload.update({
      collection: 'menu-items',
      id: lagman?.id ?? 0,
      data: { photos: [], _status: 'published' },
    })
    const other = 'https://iiko.example/other.jpg'
    vi.mocked(fetchPhoto).mockResolvedValue(picture)
    carte.serve({
      groups: [],
      sizes: [],
      products: [
        makeProduct('Плов', { imageLinks: [other], sizePrices: [makePrice(110)] }),
        makeProduct('Лагман', { imageLinks: [other] }),
        products[2],
      ],
    })
    expect(await carte.sync()).toMatchObject({ state: 'applied' })
    while (await bringImage(carte.payload)) {
      // One after the other.
    }
    expect(await photosOf('Лагман')).toEqual([])
    expect(await photosOf('Плов')).toHaveLength(1)
    expect(await photosOf('Плов')).not.toEqual([photo])
  })
})
