import { STATUS_CODES } from 'node:http'

import { z } from 'zod'

import { type ProblemCode, problems } from '@/src/errors'

import type { CallDescription } from '../call/call'
import { answers, bodies } from '../call/components'
import { referenceTo } from './referenceTo'

const properties = z.object({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })),
  required: z.array(z.string()).default([]),
})

type Parameter = Record<string, unknown>

function parametersOf(
  place: 'header' | 'path' | 'query',
  schema: z.ZodType,
  bodyFallback = false,
): Parameter[] {
  const { properties: fields, required } = properties.parse(z.toJSONSchema(schema, { io: 'input' }))
  return Object.entries(fields).map(([name, { description, ...field }]) => ({
    name,
    in: place,
    required: place === 'path' || (!bodyFallback && required.includes(name)),
    ...(bodyFallback
      ? { description: 'Read only when the request has no body.', deprecated: true }
      : description === undefined
        ? {}
        : { description }),
    schema: field,
  }))
}

/** The failures that a call can answer with: its own and those that follow from what it asks. */
function problemsOf({ access, asks, problems: own = [] }: CallDescription): ProblemCode[] {
  const codes: ProblemCode[] = [...own, 'internal', 'too-many-requests']
  if (access) codes.push('unauthorized', 'forbidden')
  if (Object.keys(asks).length > 0) codes.push('invalid')
  if (asks.body) codes.push('malformed', 'unsupported-media-type')
  return [...new Set(codes)].sort((one, other) => problems[one].status - problems[other].status)
}

const anySignIn = [{ cookie: [] }, { bearer: [] }, { apiKey: [] }]

/** One call as an operation of OpenAPI 3.1. */
export function operation(call: CallDescription): Record<string, unknown> {
  const { asks, answers: answer, access, bodyMayBeQuery } = call
  const { schema } = answer
  const parameters = [
    ...(asks.params ? parametersOf('path', asks.params) : []),
    ...(asks.headers ? parametersOf('header', asks.headers) : []),
    ...(asks.query ? parametersOf('query', asks.query) : []),
    ...(asks.body && bodyMayBeQuery ? parametersOf('query', asks.body, true) : []),
  ]
  const notes = [call.description, access && `For: ${access.means}`].filter(Boolean)
  return {
    operationId: call.name,
    tags: [call.tag],
    summary: call.summary,
    ...(notes.length > 0 ? { description: notes.join('\n\n') } : {}),
    security: access ? anySignIn : [],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(asks.body
      ? {
          requestBody: {
            required: !bodyMayBeQuery,
            content: { 'application/json': { schema: referenceTo(bodies, asks.body) } },
          },
        }
      : {}),
    responses: {
      [answer.status]: {
        description: answer.description,
        ...(answer.headers
          ? {
              headers: Object.fromEntries(
                answer.headers.map((name) => [name, { schema: { type: 'string' } }]),
              ),
            }
          : {}),
        ...(schema
          ? {
              content: Object.fromEntries(
                [answer.type ?? 'application/json']
                  .flat()
                  .map((type) => [type, { schema: referenceTo(answers, schema) }]),
              ),
            }
          : {}),
      },
      ...Object.fromEntries(
        problemsOf(call).map((code) => [
          problems[code].status,
          {
            description: STATUS_CODES[problems[code].status] ?? problems[code].title.en,
            content: {
              'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
            },
          },
        ]),
      ),
    },
  }
}
