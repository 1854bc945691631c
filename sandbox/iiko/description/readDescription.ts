import { existsSync, readFileSync } from 'node:fs'

import Ajv, { type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

import { isRecord } from '../../http/isRecord'

import { findShared } from './findShared'
import { withKinds } from './flatten'
import { normalize } from './normalize'

export type Description = {
  /** Whether iiko has such a call. */
  knows: (path: string) => boolean
  /** What is wrong with the body of a call; empty when nothing. */
  checkRequest: (path: string, body: unknown) => string[]
  /** What is wrong with an answer. */
  checkAnswer: (path: string, status: number, body: unknown) => string[]
  /** What is wrong with an event of a webhook; of types it does not describe, nothing. */
  checkEvent: (type: string, event: unknown) => string[]
}

const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)

/** A megabyte and a half to read: once in a process. */
const known = new Map<string, Description>()

const json = ['content', 'application/json', 'schema']

/** iiko's published description (OpenAPI), as validators; null where there is no such file. */
export const readDescription = (place = findShared()): Description | null => {
  if (!existsSync(place)) return null
  const read = known.get(place) ?? validators(place)
  known.set(place, read)
  return read
}

const validators = (place: string): Description => {
  const whole: unknown = JSON.parse(readFileSync(place, 'utf8'))
  const schemas = at(whole, 'components', 'schemas')
  const components = isRecord(schemas) ? schemas : {}
  const numbers = new Map(Object.keys(components).map((name, index) => [name, index]))
  const refer = (name: string) => `iiko#/$defs/s${numbers.get(name) ?? 'missing'}`

  const ajv = new Ajv({ strict: false, allErrors: false, logger: false })
  addFormats(ajv)
  ajv.addFormat('yyyy-MM-dd HH:mm:ss.fff', /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/)
  ajv.addSchema({
    $id: 'iiko',
    $defs: Object.fromEntries(
      [...numbers].map(([name, number]) => [`s${number}`, withKinds(components, name, refer)]),
    ),
  })

  const compiled = new Map<string, ValidateFunction>()
  const check = (key: string, schema: unknown, value: unknown): string[] => {
    const validate = compiled.get(key) ?? ajv.compile(normalize(schema, refer))
    compiled.set(key, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
    )
  }

  return {
    knows: (path) => at(whole, 'paths', path, 'post') !== undefined,
    checkRequest: (path, body) => {
      const schema = at(whole, 'paths', path, 'post', 'requestBody', ...json)
      return schema === undefined ? [] : check(`> ${path}`, schema, body)
    },
    checkAnswer: (path, status, body) => {
      const schema = at(whole, 'paths', path, 'post', 'responses', String(status), ...json)
      return schema === undefined ? [] : check(`${status} ${path}`, schema, body)
    },
    checkEvent: (type, event) => {
      const name = `iikoTransport.PublicApi.Contracts.WebHooks.${type}WebHookEventInfo`
      return numbers.has(name) ? check(name, { $ref: name }, event) : []
    },
  }
}
