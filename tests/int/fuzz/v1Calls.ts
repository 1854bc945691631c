import fc from 'fast-check'
import { z } from 'zod'

import { fromSchema, type Resolve } from './fromSchema'
import { damaged, hostile, hostileText } from './hostile'

const parameter = z.looseObject({
  name: z.string(),
  in: z.enum(['header', 'path', 'query']),
  required: z.boolean().default(false),
  schema: z.unknown(),
})
const content = z.record(z.string(), z.object({ schema: z.unknown() }))
const operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(parameter).default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: content.optional() })),
})

export const documentShape = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
})
export type Document = z.infer<typeof documentShape>

export type Asked = {
  operation: string
  /** As the document has it, to find what may be answered. */
  path: string
  method: string
  target: string
  headers: Record<string, string>
  body: string | undefined
}

/** Requests to every operation of the document, each as it wants them or with something wrong. */
export function v1Calls(document: Document): fc.Arbitrary<Asked> {
  const resolve: Resolve = (reference) =>
    document.components.schemas[reference.split('/').at(-1) ?? '']
  const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => {
      const inPlace = (place: 'header' | 'path' | 'query') =>
        fc.tuple(
          ...one.parameters
            .filter((each) => each.in === place)
            .map(({ name, required, schema }) => {
              const fitting = fromSchema(schema, resolve).map(asText)
              const value = fc.oneof({ weight: 4, arbitrary: fitting }, hostileText)
              const given = required ? value : fc.option(value, { nil: undefined })
              return given.map((found): [string, string | undefined] => [name, found])
            }),
        )
      const schema = one.requestBody?.content['application/json']?.schema
      const json = schema === undefined ? fc.constant(undefined) : fromSchema(schema, resolve)
      const body = fc.oneof(
        { weight: 4, arbitrary: json.map(asJson) },
        { weight: 4, arbitrary: json.chain(damaged).map(asJson) },
        { weight: 1, arbitrary: hostile.map(asJson) },
        { weight: 1, arbitrary: hostileText },
      )
      return fc
        .record({
          places: inPlace('path'),
          query: inPlace('query'),
          more: fc.option(fc.tuple(hostileText, hostileText), { nil: undefined, freq: 8 }),
          headers: inPlace('header'),
          body: schema === undefined ? fc.constant(undefined) : body,
        })
        .map(({ body, headers, more, places, query }): Asked => {
          const words = new URLSearchParams()
          for (const [name, value] of [...query, ...(more ? [more] : [])]) {
            if (value !== undefined) words.append(name, value)
          }
          const where = places.reduce(
            // An empty part would be another path.
            (known, [name, value]) =>
              known.replace(`{${name}}`, encodeURIComponent(toSound(value || '0'))),
            path,
          )
          return {
            operation: one.operationId,
            path,
            method,
            target: `${where}${words.size > 0 ? `?${words.toString()}` : ''}`,
            headers: Object.fromEntries(
              headers.flatMap(([name, value]) =>
                value === undefined ? [] : [[name, inHeader(value)]],
              ),
            ),
            body,
          }
        })
    }),
  )
  return fc.oneof(...calls)
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function asJson(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value)
}

/** `encodeURIComponent` takes no half of a letter. */
function toSound(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text))
}

/** What a header can carry: bytes without the ends of lines. */
function inHeader(value: string): string {
  return value.replace(/[^\x20-\x7E\x80-\xFF]/g, '?').trim()
}
