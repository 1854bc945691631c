import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { startPayload, type TestPayload } from '../startPayload'

import { ask, asProblem } from './ask'
import { hire } from './hire'

let carte: TestPayload
let headers: Record<string, string>
let id: number

beforeAll(async () => {
  carte = await startPayload()
  headers = (await hire(carte, 'administrator')).headers
  const dish = await carte.payload.create({
    collection: 'menu-items',
    data: { name: 'Борщ', price: 1, isAvailable: true, _status: 'published' },
  })
  id = dish.id
})

afterAll(() => carte.stop())

it.each([
  ['GET', '/api/v1/nothing', 404],
  ['GET', '/api/v1', 404],
  ['POST', '/api/v1/menu/1/2/3', 404],
  ['DELETE', '/api/v1/menu', 405],
  ['POST', '/api/v1/menu/1', 405],
  ['POST', '/api/v1/users', 405],
])('%s %s is %i', async (method, path, status) => {
  const heard = await ask(carte, path, { method, headers })
  expect(heard.status).toBe(status)
})

it('names the methods that a path has', async () => {
  const heard = await ask(carte, '/api/v1/menu/1', { method: 'POST' })
  expect(heard.headers.get('allow')).toBe('GET, PUT, PATCH, DELETE, HEAD')
  expect(asProblem(heard).detail).toContain('GET, PUT, PATCH, DELETE')
})

it('answers HEAD as GET, without the body', async () => {
  const heard = await ask(carte, '/api/v1/menu?limit=1', { method: 'HEAD' })
  expect(heard.status).toBe(200)
  expect(heard.headers.get('content-type')).toBe('application/json')
  expect(heard.body).toBeUndefined()
})

it('carries the id of the request', async () => {
  const heard = await ask(carte, '/api/v1/nothing', { headers: { 'X-Request-Id': 'req-7' } })
  expect(heard.body).toMatchObject({ request_id: 'req-7' })
})

it('names the fields that Payload itself refuses as the API spells them', async () => {
  const [field] = carte.payload.collections['menu-items'].config.fields.filter(
    (each) => 'name' in each && each.name === 'isAvailable',
  )
  if (field?.type !== 'checkbox') throw new Error('There is no such field.')
  const { validate } = field
  field.validate = () => 'Сегодня нельзя'
  try {
    const heard = await ask(carte, `/api/v1/menu/${id}`, {
      method: 'PATCH',
      headers,
      json: { price: 5 },
    })
    expect(heard.status).toBe(422)
    expect(asProblem(heard).errors).toEqual([{ field: 'is_available', detail: 'Сегодня нельзя' }])
  } finally {
    field.validate = validate
  }
})

it('answers what nobody foresaw with 500 and not a word about its cause, and logs it', async () => {
  const { pool } = carte.payload.db
  const broken = vi.spyOn(pool, 'connect').mockRejectedValue(new Error('secret of the house'))
  const logged = vi.spyOn(carte.payload.logger, 'error').mockImplementation(() => {})
  try {
    const heard = await ask(carte, `/api/v1/menu/${id}`)
    expect(heard.status).toBe(500)
    expect(JSON.stringify(heard.body)).not.toContain('secret')
    expect(logged).toHaveBeenCalledOnce()
  } finally {
    broken.mockRestore()
    logged.mockRestore()
  }
})

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', '\0', '-0', '1e999', '99999999999999999999', 'null', '%', '\\', "'", '{}'),
)
const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), word, fc.double(), fc.maxSafeInteger())
const fields = ['name', 'description', 'price', 'category', 'is_available', 'id'] as const
const body = fc.record(Object.fromEntries(fields.map((name) => [name, value])), {
  requiredKeys: [],
})
const parameters = ['skip', 'limit', 'q', 'category', 'is_available', 'locale', 'name', 'price']
const query = fc.dictionary(fc.constantFrom(...parameters), word)

it('never breaks, whatever the query', async () => {
  await fc.assert(
    fc.asyncProperty(query, fc.constantFrom('GET', 'POST'), async (words, method) => {
      const target = `/api/v1/menu?${new URLSearchParams(words)}`
      const heard = await ask(carte, target, { method, headers })
      expect(heard.status).toBeLessThan(500)
    }),
    { numRuns: 150 },
  )
})

it('never breaks, whatever the body', async () => {
  const methods = fc.constantFrom('POST', 'PUT', 'PATCH')
  await fc.assert(
    fc.asyncProperty(fc.oneof(body, value), methods, async (json, method) => {
      const target = method === 'POST' ? '/api/v1/menu' : `/api/v1/menu/${id}`
      const heard = await ask(carte, target, { method, headers, json: json ?? null })
      expect(heard.status).toBeLessThan(500)
    }),
    { numRuns: 150 },
  )
})

it('never breaks, whatever the id', async () => {
  await fc.assert(
    fc.asyncProperty(word, fc.constantFrom('GET', 'DELETE'), async (text, method) => {
      const target = `/api/v1/menu/x${encodeURIComponent(text)}`
      expect((await ask(carte, target, { method, headers })).status).toBeLessThan(500)
    }),
    { numRuns: 60 },
  )
})
