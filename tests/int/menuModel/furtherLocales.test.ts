import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { hire } from '../api-v1/hire'
import { openWorkbook, put, rowWith, saveWorkbook } from '../menuFile/editWorkbook'
import { sampleMenu } from '../menuFile/sampleMenu'
import { type MenuFile, startMenuFile } from '../menuFile/startMenuFile'
import { send } from '../orders/ask'

let carte: MenuFile

beforeAll(async () => {
  process.env.MENU_LOCALES = 'kk, zh'
  carte = await startMenuFile()
})

afterAll(async () => {
  await carte.stop()
  delete process.env.MENU_LOCALES
})

const seen = z.object({ locale: z.string(), dishes: z.array(z.object({ name: z.string() })) })

it('keeps and shows the menu in a language from the settings', async () => {
  const { payload } = carte
  const dish = await payload.create({
    collection: 'menu-items',
    locale: 'ru',
    data: { name: 'Манты', price: 45000, isAvailable: true, _status: 'published' },
  })
  await payload.create({
    collection: 'menu-items',
    locale: 'ru',
    data: { name: 'Плов', price: 45000, isAvailable: true, _status: 'published' },
  })
  const editor = await hire(carte, 'editor')
  const written = await carte.request(`/api/menu-items/${dish.id}?locale=kk`, {
    method: 'PATCH',
    headers: { ...editor.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'Мәнті', _status: 'published' }),
  })
  expect(written.status).toBe(200)
  const answer = await carte.request('/api/v1/catalog?locale=kk')
  expect(seen.parse(await answer.json())).toEqual({
    locale: 'kk',
    dishes: [{ name: 'Мәнті' }, { name: 'Плов' }],
  })
  expect((await carte.request('/api/v1/catalog?locale=fr')).status).toBe(422)
})

it('carries every language of the menu out in a spreadsheet and in again, and changes edited cells only', async () => {
  const { payload } = carte
  const { margherita, sauces } = await sampleMenu(payload)
  const all = { depth: 0, fallbackLocale: false, locale: 'all' } as const
  const read = () => payload.findByID({ ...all, collection: 'menu-items', id: margherita.id })
  for (const format of ['xlsx', 'csv'] as const) {
    for (const language of ['ru', 'en'] as const) {
      const plan = await carte.planned(await carte.exported(format, language))
      expect([plan.changes, plan.faults, plan.ignored]).toEqual([[], [], []])
    }
  }

  const before = await read()
  const book = await openWorkbook(await carte.exported('xlsx', 'en'))
  const dishes = book.get('Dishes') ?? []
  expect(dishes[0]).toEqual(expect.arrayContaining(['Name (kk)', 'Size (zh)', 'Description (zh)']))
  expect(dishes.map((row) => row[dishes[0]?.indexOf('Name (kk)') ?? -1])).toContain('Мәнті')
  put(dishes, rowWith(dishes, 'Name', 'Маргарита'), 'Name (kk)', 'Маргарита (қаз)')
  put(dishes, rowWith(dishes, 'Name', 'Маргарита'), 'Description (zh)', '番茄')
  put(dishes, rowWith(dishes, 'Size', '35 см'), 'Size (kk)', '35 см (қаз)')
  const fresh = Array.from({ length: dishes[0]?.length ?? 0 }, () => null)
  dishes.push(fresh)
  put(dishes, fresh, 'Name (kk)', 'Бауырсақ')
  put(dishes, fresh, 'Price, ₽', 90)
  const modifiers = book.get('Modifiers') ?? []
  put(modifiers, rowWith(modifiers, 'Modifier', 'Сырный'), 'Modifier (zh)', '奶酪')
  // A header may name the language instead of its code.
  const categories = book.get('Categories') ?? []
  const header = categories[0] ?? []
  header[header.indexOf('Name (kk)')] = 'Name (Kazakh)'
  put(categories, rowWith(categories, 'Name', 'Напитки'), 'Name (Kazakh)', 'Сусындар')

  const bytes = await saveWorkbook(book)
  const plan = await carte.planned(bytes)
  expect([plan.faults, plan.ignored]).toEqual([[], []])
  expect(plan.changes.flatMap(({ cells }) => cells.map(({ column }) => column)).sort()).toEqual([
    'description:zh',
    'isAvailable',
    'modifier:zh',
    'name:kk',
    'name:kk',
    'name:kk',
    'price',
    'size:kk',
    'status',
  ])
  await carte.applied(bytes, plan.fingerprint)
  const expected = structuredClone(before)
  Object.assign(expected.name, { kk: 'Маргарита (қаз)' })
  Object.assign(expected.description ?? {}, { zh: '番茄' })
  Object.assign(expected.sizes?.[1]?.name ?? {}, { kk: '35 см (қаз)' })
  // A language that has one text of a dish has a row, and a null for each other text.
  const words = (document: object): unknown =>
    JSON.parse(
      JSON.stringify(document, (key, value: unknown) =>
        value === null || key === 'updatedAt' ? undefined : value,
      ),
    )
  expect(words(await read())).toEqual(words(expected))
  const group = await payload.findByID({ ...all, collection: 'modifier-groups', id: sauces.id })
  expect(group.modifiers?.[1]?.name).toEqual({ ru: 'Сырный', zh: '奶酪' })
  const again = await carte.planned(await carte.exported('csv', 'ru'))
  expect([again.changes, again.faults]).toEqual([[], []])
  const kazakh = seen.parse(await (await carte.request('/api/v1/catalog?locale=kk')).json())
  expect(kazakh.dishes.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Бауырсақ', 'Маргарита (қаз)', 'Зелёный чай']),
  )
})

it('answers the names of a cart and of an order in a language of the menu, as they were when it was placed', async () => {
  const { payload } = carte
  const location = await payload.create({
    collection: 'locations',
    data: { name: 'Алатау', channels: ['pickup'], timeZone: 'Asia/Almaty', currency: 'RUB' },
  })
  const sauces = await payload.create({
    collection: 'modifier-groups',
    data: {
      name: 'Соусы',
      modifiers: [{ id: 'sour', name: 'Сметана' }],
      _status: 'published',
    },
  })
  const dish = await payload.create({
    collection: 'menu-items',
    data: {
      name: 'Самса',
      price: 30000,
      modifierGroups: [sauces.id],
      isAvailable: true,
      _status: 'published',
    },
  })
  const editor = await hire(carte, 'editor')
  const rename = (name: string) =>
    carte.request(`/api/menu-items/${dish.id}?locale=kk`, {
      method: 'PATCH',
      headers: { ...editor.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ name, _status: 'published' }),
    })
  expect((await rename('Самса (қаз)')).status).toBe(200)

  const groups = [{ group_id: sauces.id, modifiers: [{ key: 'sour', amount: 1 }] }]
  const body = {
    location: location.id,
    mode: 'pickup',
    lines: [{ dish_id: dish.id, groups }],
    guest: { name: 'Айгүл', phone: '8 916 123-45-67' },
    pay_by: 'cash',
  }
  const order = z.object({ id: z.number(), token: z.string() })
  const names = z.object({
    lines: z.array(
      z.object({ name: z.string(), modifiers: z.array(z.object({ name: z.string() })) }),
    ),
  })
  const kazakh = { lines: [{ name: 'Самса (қаз)', modifiers: [{ name: 'Сметана' }] }] }
  const quote = await send(carte, '/quote?locale=kk', body)
  expect(names.parse(quote.body)).toEqual(kazakh)
  expect((await send(carte, '/quote?locale=fr', body)).status).toBe(422)
  const placed = await send(carte, '/orders?locale=kk', body, { 'Idempotency-Key': randomUUID() })
  expect([placed.status, names.parse(placed.body)]).toEqual([201, kazakh])

  expect((await rename('Басқа самса')).status).toBe(200)
  const { id, token } = order.parse(placed.body)
  const read = async (locale: string) => {
    const answer = await carte.request(`/api/v1/orders/${id}?token=${token}&locale=${locale}`)
    return names.parse(await answer.json()).lines[0]?.name
  }
  expect([await read('kk'), await read('ru'), await read('zh')]).toEqual([
    'Самса (қаз)',
    'Самса',
    'Самса',
  ])
})
