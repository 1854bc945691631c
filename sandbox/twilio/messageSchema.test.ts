import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { messageSchema, statuses } from './messageSchema'

const place = new URL('../../../shared/outside/specs/twilio_api_v2010.json', import.meta.url)
const absent = !existsSync(place)

const property = z.object({
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  $ref: z.string().optional(),
})
const published = z.object({
  paths: z.record(
    z.string(),
    z.object({
      post: z
        .object({
          requestBody: z
            .object({
              content: z.record(
                z.string(),
                z.object({
                  schema: z.object({
                    properties: z.record(z.string(), property).optional(),
                    required: z.array(z.string()).optional(),
                  }),
                }),
              ),
            })
            .optional(),
        })
        .optional(),
    }),
  ),
  components: z.object({
    schemas: z.record(
      z.string(),
      property.extend({ properties: z.record(z.string(), property).optional() }),
    ),
  }),
})

describe.skipIf(absent)(
  `the schema and Twilio’s OpenAPI${absent ? ' (skipped: no ../shared/outside/specs here)' : ''}`,
  () => {
    const spec = absent
      ? { paths: {}, components: { schemas: {} } }
      : published.parse(JSON.parse(readFileSync(place, 'utf8')))
    const post = spec.paths['/2010-04-01/Accounts/{AccountSid}/Messages.json']?.post
    const form = post?.requestBody?.content['application/x-www-form-urlencoded']?.schema
    const named = (reference = '') => spec.components.schemas[reference.split('/').at(-1) ?? '']

    it.each(Object.entries(messageSchema.properties))('%s', (name, own) => {
      const theirs = form?.properties?.[name]
      const meant = theirs?.$ref === undefined ? theirs : named(theirs.$ref)
      expect(meant?.type).toBe(own.type)
      expect(meant?.enum).toEqual('enum' in own ? own.enum : undefined)
      if (meant?.pattern !== undefined) expect('pattern' in own && own.pattern).toBe(meant.pattern)
    })

    it('requires what it requires, knows its statuses and fields of an answer', () => {
      expect(form?.required).toEqual(messageSchema.required)
      expect(named('message_enum_status')?.enum).toEqual(expect.arrayContaining([...statuses]))
    })
  },
)
