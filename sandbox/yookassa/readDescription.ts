import { readFileSync } from 'node:fs'

import Ajv, { type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { load } from 'js-yaml'

import { findSpec } from '../findSpec'
import { isRecord } from '../http/isRecord'

export type YookassaDescription = {
  /** What is wrong with the body of a call by its template, `POST /payments`; empty when nothing. */
  checkRequest: (call: string, body: unknown) => string[]
  /** What is wrong with an answer of ours. */
  checkAnswer: (call: string, status: number, body: unknown) => string[]
}

const file = 'yookassa-openapi-specification.yaml'
const id = 'yookassa'

/** A third of a megabyte of YAML: once in a process. */
let known: YookassaDescription | null | undefined

/** YooKassa's published description (OpenAPI 3.0), as validators; null where there is no such file. */
export const readDescription = (): YookassaDescription | null => {
  known ??= validators()
  return known
}

/** OpenAPI 3.0 as JSON Schema, with two liberties of this file mended. */
const normalize = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(normalize)
  if (!isRecord(value)) return value
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'example' && name !== 'discriminator' && name !== 'nullable')
    .map(([name, inner]): [string, unknown] => {
      if (name === '$ref' && typeof inner === 'string') return [name, inner.replace('#', `${id}#`)]
      // Python's flag, which JavaScript does not know.
      if (name === 'pattern' && typeof inner === 'string') {
        return [name, inner.replace('(?s).', '[\\s\\S]')]
      }
      // A redirect matches several kinds by the letter: its `type` decides.
      return [name === 'oneOf' ? 'anyOf' : name, normalize(inner)]
    })
  const plain = Object.fromEntries(entries)
  return value.nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain
}

const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)

const validators = (): YookassaDescription | null => {
  const place = findSpec(file)
  if (place === null) return null
  const whole: unknown = load(readFileSync(place, 'utf8'))
  const ajv = new Ajv({ strict: false, logger: false })
  addFormats(ajv)
  ajv.addFormat('decimal', true)
  ajv.addSchema({ $id: id, components: normalize(at(whole, 'components')) })
  const compiled = new Map<string, ValidateFunction>()

  const check = (name: string, schema: unknown, body: unknown): string[] => {
    const read = normalize(schema)
    if (!isRecord(read)) return []
    const validate = compiled.get(name) ?? ajv.compile(read)
    compiled.set(name, validate)
    if (validate(body)) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${name} ${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
    )
  }
  const operation = (call: string): unknown => {
    const [method = '', path = ''] = call.split(' ')
    return at(whole, 'paths', path, method.toLowerCase())
  }
  const json = ['content', 'application/json', 'schema']
  return {
    checkRequest: (call, body) =>
      check(`> ${call}`, at(operation(call), 'requestBody', ...json), body),
    checkAnswer: (call, status, body) =>
      check(`${status} ${call}`, at(operation(call), 'responses', String(status), ...json), body),
  }
}
