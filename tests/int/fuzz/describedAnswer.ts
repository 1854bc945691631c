import Ajv2020 from 'ajv/dist/2020'
import { z } from 'zod'

import type { Asked, Document } from './v1Calls'

const reference = z.object({ $ref: z.string() })

/** What is wrong with an answer by the document, if anything. */
export type Judge = (asked: Asked, response: Response) => Promise<string | null>

/** Judges answers by what the document says of their operation: the status, the type, the schema; never a 5xx. */
export function describedAnswer(document: Document): Judge {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'carte:', ...document })
  return async ({ method, operation, path }, response) => {
    const said = response.headers.get('content-type') ?? ''
    const [type = ''] = said.split(';')
    if (type === 'text/event-stream') {
      await response.body?.cancel()
      return null
    }
    const body = await response.text()
    if (response.status >= 500) return `${response.status}: ${body}`
    const described = document.paths[path]?.[method]?.responses[String(response.status)]
    if (!described) return `${operation} does not say that it answers ${response.status}: ${body}`
    if (body === '') return null
    const schema = described.content?.[said]?.schema ?? described.content?.[type]?.schema
    const known = reference.safeParse(schema)
    if (!known.success) return `${operation} does not describe ${said}`
    if (!type.includes('json')) return null
    const validate = ajv.getSchema(`carte:${known.data.$ref}`)
    if (!validate) return `There is no ${known.data.$ref}`
    const value: unknown = JSON.parse(body)
    return validate(value) ? null : `${JSON.stringify(validate.errors)} in ${body.slice(0, 500)}`
  }
}
