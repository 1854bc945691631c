import { z } from 'zod'

import type { Call } from './call/call'
import { answers } from './call/components'
import { defineCall } from './call/defineCall'
import { document } from './document/document'

const description = z
  .looseObject({ openapi: z.string() })
  .meta({ description: 'An OpenAPI 3.1 document.' })

answers.add(description, { id: 'OpenApiDocument' })

/** The call that describes the others and itself. */
export function openapi(calls: readonly Call[]): Call {
  let made: Record<string, unknown> | undefined
  const call = defineCall({
    name: 'describe',
    method: 'get',
    path: '/v1/openapi.json',
    tag: 'Description',
    summary: 'This description, as OpenAPI 3.1',
    asks: {},
    answers: { status: 200, description: 'The document.', schema: description },
    handle: () => {
      made ??= document([...calls, call].map((each) => each.description))
      return { body: made, headers: { 'Content-Language': 'en' } }
    },
  })
  return call
}
