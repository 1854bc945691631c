import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { localParts } from '@/src/domain/schedule/localParts'

import { hire } from '../api-v1/hire'

import { aBody, placed } from './ask'
import { type Restaurant, startOrders } from './startOrders'

const sums = z.array(
  z.object({
    currency: z.string(),
    orders: z.number(),
    revenue: z.number(),
    calledOff: z.number(),
  }),
)
const dishes = z.array(z.object({ name: z.string(), quantity: z.number() }))
const answer = z.object({
  places: z.array(z.object({ id: z.number(), name: z.string() })),
  totals: sums,
  before: sums,
  hours: z.array(z.object({ hour: z.number(), mode: z.string(), orders: z.number() })),
  best: dishes,
  worst: dishes,
  lost: z.array(z.object({ name: z.string(), time: z.number() })),
})

let carte: Restaurant
let there = 0
let manager: Record<string, string>
let administrator: Record<string, string>

beforeAll(async () => {
  carte = await startOrders()
  const { payload } = carte
  const other = await payload.create({
    collection: 'locations',
    data: { name: 'Там', channels: ['pickup'], timeZone: 'Asia/Vladivostok', currency: 'RUB' },
  })
  there = other.id
  const hired = await hire(carte, 'manager')
  await payload.update({
    collection: 'users',
    id: hired.id,
    data: { locations: [carte.locationId] },
  })
  manager = hired.headers
  administrator = (await hire(carte, 'administrator')).headers
})
afterAll(() => carte.stop())

const ask = (query: string, headers = manager) =>
  carte.request(`/api/orders/figures${query}`, { headers })
const asked = async (query: string, headers = manager) => {
  const heard = await ask(query, headers)
  expect(heard.status).toBe(200)
  return answer.parse(await heard.json())
}

it('a manager sees what their restaurant sold and what it lost to the stop-list; of another nothing', async () => {
  const { payload } = carte
  await placed(carte, aBody(carte, { lines: [{ dish_id: carte.soup, quantity: 2 }] }))
  const away = await placed(carte, aBody(carte, { location: there }))
  const week = new Date(Date.now() - 7 * 86_400_000).toISOString()
  const then = await placed(carte, aBody(carte))
  await payload.db.pool.query('update orders set placed_at = $2 where id = $1', [then.id, week])
  const off = await placed(carte, aBody(carte))
  await payload.db.pool.query("update orders set state = 'rejected' where id = $1", [off.id])
  await payload.create({
    collection: 'stop-list',
    data: { location: carte.locationId, dish: carte.burger },
  })

  const figures = await asked('?period=today')
  expect(figures.places.map(({ id }) => id)).toEqual([carte.locationId])
  const sold = { currency: 'RUB', orders: 1, revenue: 66_600, calledOff: 1 }
  expect(figures.totals).toEqual([sold])
  expect(figures.before).toEqual([{ ...sold, revenue: 33_300, calledOff: 0 }])
  const { minutes } = localParts('Europe/Moscow', Date.now())
  expect(figures.hours).toMatchObject([{ mode: 'pickup', orders: 1 }])
  expect([Math.floor(minutes / 60), Math.floor(minutes / 60) - 1]).toContain(figures.hours[0]?.hour)
  expect(figures.best).toEqual([{ name: 'Борщ', quantity: 2 }])
  expect(figures.worst).toEqual([{ name: 'Бургер', quantity: 0 }])
  expect(figures.lost).toMatchObject([{ name: 'Бургер' }])

  const everywhere = await asked('?period=today', administrator)
  expect(everywhere.places.map(({ id }) => id).sort()).toEqual([carte.locationId, there].sort())
  expect(everywhere.totals).toMatchObject([{ orders: 2, revenue: 66_600 + away.total }])
  expect((await ask(`?location=${there}`)).status).toBe(404)
  expect((await ask('', {})).status).toBe(401)
  expect((await ask('', (await hire(carte, 'editor')).headers)).status).toBe(403)
})

it('the same as a table that Excel opens, by day and by dish', async () => {
  const read = async (what: string) => {
    const heard = await ask(`-file?what=${what}&period=weeks`)
    expect(heard.headers.get('content-type')).toContain('text/csv')
    return (await heard.text()).split('\r\n').filter((line) => line !== '')
  }
  const { date } = localParts('Europe/Moscow', Date.now())
  const days = await read('days')
  expect(days[0]).toBe('День;Ресторан;Канал;Заказов;Выручка;Средний чек;Отменено;Валюта')
  expect(days.at(-1)).toBe(`${date};На набережной;Самовывоз;1;666;666;1;RUB`)
  expect(days).toHaveLength(3)
  expect((await read('dishes')).slice(1)).toEqual(['Борщ;3;999;RUB'])
})
