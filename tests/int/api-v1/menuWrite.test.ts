import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../startPayload'

import { aText, ask, asItem, asProblem, namesOf, wrongFieldsOf } from './ask'
import { hire, password } from './hire'

let carte: TestPayload
let editor: Record<string, string>
let manager: Record<string, string>
let operator: Record<string, string>

beforeAll(async () => {
  carte = await startPayload()
  editor = (await hire(carte, 'editor')).headers
  manager = (await hire(carte, 'manager')).headers
  operator = (await hire(carte, 'operator')).headers
})

afterAll(() => carte.stop())

const add = (json: unknown, headers = editor) =>
  ask(carte, '/api/v1/menu', { method: 'POST', headers, json })

describe('POST /menu', () => {
  it('publishes the dish of an old client and creates its category', async () => {
    const heard = await add({
      name: 'Борщ',
      description: 'Со сметаной',
      price: 59_000,
      category: 'Супы',
      is_available: true,
    })
    expect(heard.status).toBe(201)
    const item = asItem(heard)
    expect(item).toMatchObject({
      name: 'Борщ',
      description: 'Со сметаной',
      price: 59_000,
      category: 'Супы',
      is_available: true,
      slug: 'borshch',
    })
    expect(heard.headers.get('location')).toBe(`/api/v1/menu/${item.id}`)
    expect((await ask(carte, `/api/v1/menu/${item.id}`)).body).toEqual(heard.body)
  })

  it('finds a known category whatever its case', async () => {
    const first = asItem(await add({ name: 'Уха', category: 'Рыба' }))
    const second = asItem(await add({ name: 'Сёмга', category: ' рыба ' }))
    expect(second).toMatchObject({ category: 'Рыба', category_id: first.category_id })
  })

  it('fills in the defaults of the old system', async () => {
    expect(asItem(await add({ name: ' Чай ' }))).toMatchObject({
      name: 'Чай',
      description: null,
      price: 0,
      category: null,
      is_available: true,
    })
  })

  it('reads the query when there is no body', async () => {
    const query = new URLSearchParams({ name: 'Морс', price: '15000', category: 'Напитки' })
    const heard = await ask(carte, `/api/v1/menu?${query}`, { method: 'POST', headers: editor })
    expect(heard.status).toBe(201)
    expect(asItem(heard)).toMatchObject({ name: 'Морс', price: 15_000, category: 'Напитки' })
    const wrong = await ask(carte, '/api/v1/menu?price=дорого', { method: 'POST', headers: editor })
    expect(wrong.status).toBe(422)
    expect(wrongFieldsOf(wrong).sort()).toEqual(['name', 'price'])
  })

  it('writes in the language named, and reads back in it', async () => {
    const heard = await ask(carte, '/api/v1/menu?locale=en', {
      method: 'POST',
      headers: { ...editor, 'Accept-Language': 'ru' },
      json: { name: 'Tea' },
    })
    expect(asItem(heard).name).toBe('Tea')
    const russian = await ask(carte, `/api/v1/menu/${asItem(heard).id}?locale=ru`)
    expect(asItem(russian).name).toBe('Tea')
  })

  it('makes one category of a new name that twelve dishes bring at once', async () => {
    const heard = await Promise.all(
      Array.from({ length: 12 }, () => add({ name: 'Пельмени', category: 'Новая' })),
    )
    expect(heard.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 201))
    const items = heard.map(asItem)
    expect(new Set(items.map(({ category_id }) => category_id)).size).toBe(1)
    expect(new Set(items.map(({ slug }) => slug)).size).toBe(12)
    const { totalDocs } = await carte.payload.count({
      collection: 'categories',
      where: { name: { equals: 'Новая' } },
    })
    expect(totalDocs).toBe(1)
    const { docs } = await carte.payload.find({
      collection: 'menu-items',
      where: { name: { equals: 'Пельмени' } },
      limit: 20,
    })
    expect(new Set(docs.map(({ _order }) => _order)).size).toBe(12)
  })

  it('leaves no category behind when the dish is refused', async () => {
    const heard = await add({ name: 'x'.repeat(256), category: 'Лишняя' })
    expect(heard.status).toBe(422)
    const { totalDocs } = await carte.payload.count({
      collection: 'categories',
      where: { name: { equals: 'Лишняя' } },
    })
    expect(totalDocs).toBe(0)
  })

  it('names each wrong field with a pointer to it', async () => {
    const heard = await add({ name: '  ', price: -1, description: 5, is_available: 'yes' })
    expect(heard.status).toBe(422)
    expect(asProblem(heard).errors).toEqual([
      { field: 'name', in: 'body', pointer: '#/name', detail: 'Не может быть пустым.' },
      { field: 'description', in: 'body', pointer: '#/description', detail: 'Нужна строка.' },
      { field: 'price', in: 'body', pointer: '#/price', detail: 'Не меньше 0.' },
      {
        field: 'is_available',
        in: 'body',
        pointer: '#/is_available',
        detail: 'Нужно true или false.',
      },
    ])
  })

  it.each([[[]], ['text'], [null], [5]])('takes an object only, not %j', async (json) => {
    expect((await add(json)).status).toBe(422)
  })

  it('tells a body that is no JSON from one of another type', async () => {
    const broken = await ask(carte, '/api/v1/menu', {
      method: 'POST',
      headers: { ...editor, 'Content-Type': 'application/json; charset=utf-8' },
      body: '{"name": ',
    })
    expect(broken.status).toBe(400)
    const form = await ask(carte, '/api/v1/menu', {
      method: 'POST',
      headers: editor,
      body: new URLSearchParams({ name: 'Чай' }),
    })
    expect(form.status).toBe(415)
    expect(form.headers.get('accept')).toBe('application/json')
  })
})

describe('DELETE /menu/{id}', () => {
  it('moves the dish to the trash, once', async () => {
    const { id } = asItem(await add({ name: 'Лишнее блюдо' }))
    const heard = await ask(carte, `/api/v1/menu/${id}`, { method: 'DELETE', headers: manager })
    expect(heard.status).toBe(204)
    expect(heard.body).toBeUndefined()
    expect((await ask(carte, `/api/v1/menu/${id}`)).status).toBe(404)
    const again = await ask(carte, `/api/v1/menu/${id}`, { method: 'DELETE', headers: manager })
    expect(again.status).toBe(404)
    const { docs } = await carte.payload.find({
      collection: 'menu-items',
      trash: true,
      where: { id: { equals: id } },
    })
    expect(docs[0]).toMatchObject({ name: 'Лишнее блюдо', deletedAt: aText })
  })
})

describe('who may write', () => {
  const writes = [
    { method: 'POST', path: '/api/v1/menu', json: { name: 'Чужое' } },
    { method: 'PUT', path: '/api/v1/menu/1', json: { name: 'Чужое' } },
    { method: 'PATCH', path: '/api/v1/menu/1', json: { price: 1 } },
    { method: 'DELETE', path: '/api/v1/menu/1' },
  ]

  it.each(writes)('$method asks for sign-in, then for the role', async ({ method, path, json }) => {
    expect((await ask(carte, path, { method, json })).status).toBe(401)
    const wrongKey = { Authorization: 'users API-Key of nobody' }
    expect((await ask(carte, path, { method, json, headers: wrongKey })).status).toBe(401)
    expect((await ask(carte, path, { method, json, headers: operator })).status).toBe(403)
    const { headers: left } = await hire(carte, 'administrator', { isActive: false })
    expect((await ask(carte, path, { method, json, headers: left })).status).toBe(401)
  })

  it('keeps editors from the trash', async () => {
    const { id } = asItem(await add({ name: 'Остаётся' }))
    const heard = await ask(carte, `/api/v1/menu/${id}`, { method: 'DELETE', headers: editor })
    expect(heard.status).toBe(403)
    expect((await ask(carte, `/api/v1/menu/${id}`)).status).toBe(200)
  })

  it('takes the token of a sign-in, as JWT, Bearer and cookie', async () => {
    const { email } = await hire(carte, 'editor')
    const response = await carte.request('/api/users/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
    const token = cookie.replace('payload-token=', '')
    expect(token).toMatch(/\./)
    const waysIn: Record<string, string>[] = [
      { Authorization: `JWT ${token}` },
      { Authorization: `Bearer ${token}` },
      { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' },
    ]
    for (const headers of waysIn) {
      expect((await add({ name: 'Вошедший' }, headers)).status).toBe(201)
    }
    expect(namesOf(await ask(carte, '/api/v1/menu?q=Вошедший'))).toHaveLength(3)
  })
})
