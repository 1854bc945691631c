import { afterAll, beforeAll, expect, it } from 'vitest'

import { hire } from '../api-v1/hire'
import { startPreview } from './startPreview'

let carte: Awaited<ReturnType<typeof startPreview>>
let operator: Record<string, string>
let [here, there]: number[] = []

beforeAll(async () => {
  carte = await startPreview()
  const { payload } = carte
  for (const name of ['Невский', 'Литейный']) {
    await payload.create({
      collection: 'locations',
      data: {
        ...{ name, timeZone: 'Europe/Moscow', currency: 'RUB' },
        channels: ['delivery'],
      },
    })
  }
  const { docs } = await payload.find({ collection: 'locations', sort: '_order' })
  ;[here, there] = docs.map(({ id }) => id)
  operator = (await hire(carte, 'operator')).headers
})
afterAll(() => carte?.stop())

const published = (name: string) =>
  carte.payload.create({
    collection: 'menu-items',
    data: { name, price: 40_000, isAvailable: true, _status: 'published' },
  })
const write = (id: number, data: object) =>
  carte.payload.update({
    collection: 'menu-items',
    ...{ id, draft: true, autosave: true },
    data: { ...data, _status: 'draft' },
  })
const look = (id: number, query = '', headers = operator) =>
  carte.open(`dish/${id}${query}`, headers)

it('shows what is written and not published, and publishes nothing', async () => {
  const { id } = await published('Борщ')
  await write(id, { name: 'Борщ с пампушками', description: 'Недопи', price: 45_000 })
  const { headers, html, status } = await look(id)
  expect(status).toBe(200)
  expect(html).toMatch(/<h1 id="dish-name"[^>]*>Борщ с пампушками</)
  expect(html).toContain('Недопи')
  expect(html).toMatch(/450\s₽/)
  expect(html).toContain('data-preview="dish"')
  expect(headers.get('cache-control')).toBe('no-store')
  const stored = await carte.payload.findByID({ collection: 'menu-items', id })
  expect(stored).toMatchObject({ name: 'Борщ', price: 40_000, _status: 'published' })
  const draft = await carte.payload.findByID({ collection: 'menu-items', id, draft: true })
  expect(draft).toMatchObject({ name: 'Борщ с пампушками', _status: 'draft' })
})

it('is for staff', async () => {
  const { id } = await published('Уха')
  await write(id, { name: 'Тайная уха' })
  const dismissed = await hire(carte, 'manager', { isActive: false })
  for (const headers of [{}, dismissed.headers]) {
    const { html, status } = await look(id, '', headers)
    expect([status, html.includes('Тайная')]).toEqual([401, false])
  }
})

it('is at a restaurant where whoever looks works', async () => {
  const { id } = await published('Окрошка')
  const waiter = await hire(carte, 'operator')
  await carte.payload.update({
    collection: 'users',
    id: waiter.id,
    data: { locations: [there ?? 0] },
  })
  expect((await look(id)).html).toContain('Невский')
  expect((await look(id, '', waiter.headers)).html).toContain('Литейный')
  for (const location of [here ?? 0, there ?? 0]) {
    await carte.payload.create({
      collection: 'location-offers',
      data: { dish: id, location, isHidden: true },
    })
  }
  const unseen = await look(id)
  expect(unseen.html).toContain('Сейчас гости этого блюда не видят')
})

it('says which fields a new dish lacks, in the language of the admin', async () => {
  const { id } = await carte.payload.create({
    collection: 'menu-items',
    draft: true,
    data: { isAvailable: true, _status: 'draft' },
  })
  const { html, status } = await look(id, '?language=en')
  expect(status).toBe(200)
  expect(html).toContain('The dish is not finished yet')
  expect(html).toMatch(/<li>[^<]*Name<\/li>/)
  expect((await look(id)).html).toMatch(/<li>[^<]*Название<\/li>/)
  await write(id, { name: 'Щи', price: 30_000 })
  expect((await look(id)).html).toMatch(/<h1 id="dish-name"[^>]*>Щи</)
})

it('knows no dish that is not there', async () => {
  for (const id of [999_999, 0]) {
    const { html, status } = await look(id)
    expect([status, html]).toEqual([404, expect.stringContaining('Такого блюда нет')])
  }
})
