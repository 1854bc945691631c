import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../startPayload'

import { ask, asItem, asProblem, wrongFieldsOf } from './ask'
import { hire } from './hire'

let carte: TestPayload
let editor: Record<string, string>

beforeAll(async () => {
  carte = await startPayload()
  editor = (await hire(carte, 'editor')).headers
})

afterAll(() => carte.stop())

const add = (json: unknown) => ask(carte, '/api/v1/menu', { method: 'POST', headers: editor, json })

const call = (method: string, id: number, json: unknown) =>
  ask(carte, `/api/v1/menu/${id}`, { method, headers: editor, json })

describe('PUT and PATCH /menu/{id}', () => {
  it('PUT puts what is left out to its default', async () => {
    const { id, slug } = asItem(
      await add({ name: 'Суп', description: 'Был', price: 5, category: 'Супы' }),
    )
    const heard = await call('PUT', id, { name: 'Солянка' })
    expect(heard.status).toBe(200)
    expect(asItem(heard)).toMatchObject({
      id,
      name: 'Солянка',
      description: null,
      price: 0,
      category: null,
      is_available: true,
      slug,
    })
    expect((await call('PUT', id, { price: 5 })).status).toBe(422)
  })

  it('PATCH changes what is given and nothing else', async () => {
    const before = asItem(
      await add({ name: 'Плов', description: 'Рис', price: 7, category: 'Супы' }),
    )
    const heard = await call('PATCH', before.id, { price: 9, id: 999 })
    expect(heard.status).toBe(200)
    expect(heard.body).toEqual({ ...before, price: 9, updated_at: asItem(heard).updated_at })
    expect(asItem(heard).updated_at > before.updated_at).toBe(true)
    const moved = await call('PATCH', before.id, { category: 'Горячее', description: '' })
    expect(asItem(moved)).toMatchObject({ category: 'Горячее', description: null, price: 9 })
    expect(asItem(await call('PATCH', before.id, { category: null })).category).toBeNull()
  })

  it('PATCH leaves the other language alone', async () => {
    const { id } = asItem(await add({ name: 'Каша' }))
    await ask(carte, `/api/v1/menu/${id}?locale=en`, {
      method: 'PATCH',
      headers: editor,
      json: { name: 'Porridge' },
    })
    await call('PATCH', id, { name: 'Каша манная' })
    expect(asItem(await ask(carte, `/api/v1/menu/${id}?locale=en`)).name).toBe('Porridge')
    expect(asItem(await ask(carte, `/api/v1/menu/${id}`)).name).toBe('Каша манная')
  })

  it('PATCH changes a dish that is named in English only', async () => {
    const { id } = asItem(
      await ask(carte, '/api/v1/menu?locale=en', {
        method: 'POST',
        headers: editor,
        json: { name: 'Cake' },
      }),
    )
    expect(asItem(await call('PATCH', id, { price: 5 }))).toMatchObject({ name: 'Cake', price: 5 })
    const untitled = await call('PATCH', id, { description: 'Без названия' })
    expect(untitled.status).toBe(422)
    expect(wrongFieldsOf(untitled)).toEqual(['name'])
  })

  it('PATCH of availability alone makes no version', async () => {
    const before = asItem(await add({ name: 'Окрошка', price: 7 }))
    const heard = await call('PATCH', before.id, { is_available: false })
    expect(asItem(heard)).toMatchObject({ name: 'Окрошка', price: 7, is_available: false })
    const { totalDocs } = await carte.payload.countVersions({
      collection: 'menu-items',
      where: { parent: { equals: before.id } },
    })
    expect(totalDocs).toBe(1)
    expect((await call('PATCH', 2_000_000_000, { is_available: false })).status).toBe(404)
  })

  it('PATCH refuses a body that changes nothing', async () => {
    const { id } = asItem(await add({ name: 'Хлеб' }))
    const heard = await call('PATCH', id, { isAvailable: false })
    expect(heard.status).toBe(422)
    expect(asProblem(heard).errors).toMatchObject([{ field: 'body' }])
  })

  it('keeps both of two changes made at once', async () => {
    const { id } = asItem(await add({ name: 'Лапша', price: 1 }))
    const heard = await Promise.all([
      ...[2, 3, 4].map((price) => call('PATCH', id, { price })),
      ...['а', 'б', 'в'].map((description) => call('PATCH', id, { description })),
      call('PATCH', id, { is_available: false }),
    ])
    expect(heard.map(({ status }) => status)).toEqual(Array.from({ length: 7 }, () => 200))
    const item = asItem(await ask(carte, `/api/v1/menu/${id}`))
    expect([2, 3, 4]).toContain(item.price)
    expect(['а', 'б', 'в']).toContain(item.description)
    expect(item.is_available).toBe(false)
  })

  it.each(['PUT', 'PATCH'])('%s of no dish is 404 and stores nothing', async (method) => {
    const heard = await call(method, 2_000_000_000, { name: 'Никто', category: 'Ничья' })
    expect(heard.status).toBe(404)
    const { totalDocs } = await carte.payload.count({
      collection: 'categories',
      where: { name: { equals: 'Ничья' } },
    })
    expect(totalDocs).toBe(0)
  })
})
