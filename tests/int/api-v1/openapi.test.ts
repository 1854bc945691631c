import Ajv2020 from 'ajv/dist/2020'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { startPayload, type TestPayload } from '../startPayload'

import { ask, asItem, type Heard } from './ask'
import { hire } from './hire'

const content = z.record(z.string(), z.object({ schema: z.object({ $ref: z.string() }) }))

const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z
    .array(z.looseObject({ name: z.string(), in: z.string(), schema: z.looseObject({}) }))
    .default([]),
  requestBody: z.object({ required: z.boolean(), content }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: content.optional() })),
})

const documentSchema = z.looseObject({
  openapi: z.literal('3.1.1'),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({
    schemas: z.record(z.string(), z.looseObject({ examples: z.array(z.unknown()).optional() })),
    securitySchemes: z.record(z.string(), z.looseObject({ type: z.string() })),
  }),
})

let carte: TestPayload
let headers: Record<string, string>
let document: z.infer<typeof documentSchema>
let ajv: Ajv2020

beforeAll(async () => {
  carte = await startPayload()
  headers = (await hire(carte, 'administrator')).headers
  const { body } = await ask(carte, '/api/v1/openapi.json')
  document = documentSchema.parse(body)
  ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  ajv.addSchema({ $id: 'carte:', ...document })
})

afterAll(() => carte.stop())

function errorsOf(reference: string, value: unknown): unknown {
  const validate = ajv.getSchema(`carte:${reference}`)
  if (!validate) throw new Error(`The document has no ${reference}.`)
  return validate(value) ? [] : validate.errors
}

/** That the answer is one that the document says the operation gives. */
function expectDescribed(path: string, method: string, heard: Heard): void {
  const described = document.paths[path]?.[method]?.responses[String(heard.status)]
  if (!described) throw new Error(`${method} ${path} does not say that it answers ${heard.status}.`)
  const type = heard.headers.get('content-type') ?? ''
  const schema = described.content?.[type]?.schema
  if (heard.body === undefined) expect(described.content).toBeUndefined()
  else if (!schema) throw new Error(`${method} ${path} does not describe ${type}.`)
  else expect(errorsOf(schema.$ref, heard.body)).toEqual([])
}

describe('what the calls answer is what the document says', () => {
  const dish = { name: 'Борщ', description: null, price: 59_000, category: 'Супы' }

  it('for answers', async () => {
    const created = await ask(carte, '/api/v1/menu', { method: 'POST', headers, json: dish })
    expectDescribed('/api/v1/menu', 'post', created)
    const target = `/api/v1/menu/${asItem(created).id}`
    expectDescribed('/api/v1/menu', 'get', await ask(carte, '/api/v1/menu'))
    expectDescribed('/api/v1/menu/{id}', 'get', await ask(carte, target))
    for (const [method, json] of [
      ['PUT', dish],
      ['PATCH', { price: 1 }],
      ['DELETE', undefined],
    ] as const) {
      const heard = await ask(carte, target, { method, headers, json })
      expect(heard.status).toBeLessThan(300)
      expectDescribed('/api/v1/menu/{id}', method.toLowerCase(), heard)
    }
    expectDescribed('/api/v1/users', 'get', await ask(carte, '/api/v1/users', { headers }))
    expectDescribed('/api/v1/openapi.json', 'get', await ask(carte, '/api/v1/openapi.json'))
  })

  it('for problems', async () => {
    const { headers: weak } = await hire(carte, 'operator')
    for (const [method, path] of [
      ['GET', '/api/v1/menu'],
      ['POST', '/api/v1/menu'],
      ['GET', '/api/v1/menu/{id}'],
      ['PUT', '/api/v1/menu/{id}'],
      ['PATCH', '/api/v1/menu/{id}'],
      ['DELETE', '/api/v1/menu/{id}'],
      ['GET', '/api/v1/users'],
    ] as const) {
      const body = method === 'PUT' || method === 'PATCH' || method === 'POST'
      const asked = [
        { target: path.replace('{id}', '2000000000'), ...(body ? { json: dish } : {}) },
        { target: path.replace('{id}', 'x'), ...(body ? { json: [] } : {}) },
        ...(body ? [{ target: path.replace('{id}', '1'), body: '{' }] : []),
      ]
      for (const signedIn of [{}, weak, headers]) {
        for (const { target, ...rest } of asked) {
          const heard = await ask(carte, `${target}?skip=x`, { method, headers: signedIn, ...rest })
          if (heard.status >= 400) expectDescribed(path, method.toLowerCase(), heard)
        }
      }
    }
  })
})

it('describes every call once, and what each needs to sign in', () => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { security, operationId }]) => ({
      call: `${method} ${path}`,
      signIn: security.flatMap((way) => Object.keys(way)),
      operationId,
    })),
  )
  expect(
    Object.fromEntries(operations.map(({ call, signIn }) => [call, signIn.length > 0])),
  ).toEqual({
    'get /api/v1/catalog': false,
    'get /api/v1/catalog/changes': false,
    'get /api/v1/feeds/{feed}': false,
    'get /api/v1/menu/events': false,
    'get /api/v1/menu': false,
    'post /api/v1/menu': true,
    'get /api/v1/menu/{id}': false,
    'put /api/v1/menu/{id}': true,
    'patch /api/v1/menu/{id}': true,
    'delete /api/v1/menu/{id}': true,
    'post /api/v1/quote': false,
    'post /api/v1/orders': false,
    'get /api/v1/orders': false,
    'get /api/v1/orders/{id}': false,
    'get /api/v1/orders/{id}/cart': false,
    'post /api/v1/session/code': false,
    'post /api/v1/session/telegram': false,
    'post /api/v1/session': false,
    'delete /api/v1/session': false,
    'get /api/v1/customer': false,
    'get /api/v1/customer/data': false,
    'get /api/v1/customer/addresses': false,
    'get /api/v1/customer/news': false,
    'patch /api/v1/customer/news': false,
    'patch /api/v1/customer': false,
    'delete /api/v1/customer': false,
    'delete /api/v1/customer/addresses/{id}': false,
    'get /api/v1/orders/{id}/events': false,
    'get /api/v1/session/ways': false,
    'post /api/v1/orders/{id}/cancel': false,
    'post /api/v1/orders/{id}/pay': false,
    'post /api/v1/subscriptions': false,
    'post /api/v1/subscriptions/confirm': false,
    'post /api/v1/subscriptions/leave': false,
    'get /api/v1/subscriptions/preferences': false,
    'patch /api/v1/subscriptions/preferences': false,
    'post /api/v1/telegram/session': false,
    'get /api/v1/subscriptions/push-key': false,
    'get /api/v1/users': true,
    'get /api/v1/openapi.json': false,
  })
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  const schemes = Object.keys(document.components.securitySchemes)
  for (const { signIn } of operations) {
    for (const way of signIn) expect(schemes).toContain(way)
  }
})

it('holds only schemas that are valid, and examples that fit them', () => {
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    expect(ajv.validateSchema(schema)).toBe(true)
    for (const example of schema.examples ?? []) {
      expect(errorsOf(`#/components/schemas/${name}`, example)).toEqual([])
    }
  }
})

it('says in its schemas what the calls refuse', () => {
  const refused = { name: '', price: -1, description: 5 }
  const { $ref } = document.paths['/api/v1/menu']?.post?.requestBody?.content['application/json']
    ?.schema ?? { $ref: '' }
  expect(errorsOf($ref, refused)).not.toEqual([])
  expect(errorsOf($ref, { name: 'Чай' })).toEqual([])
  const limit = document.paths['/api/v1/menu']?.get?.parameters.find(({ name }) => name === 'limit')
  expect(limit?.schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 1000, default: 100 })
})
