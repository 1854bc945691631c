import { isRecord } from '../../http/isRecord'
import { textOf } from '../../http/textOf'

type Schema = Record<string, unknown>

/** Types that the description writes in words of its own. */
const types: Readonly<Record<string, Schema>> = {
  bool: { type: 'boolean' },
  float: { type: 'number' },
  int: { type: 'integer' },
  uuid: { type: 'string', format: 'uuid' },
  enum: {},
  'Array of strings <uuid>': { type: 'array', items: { type: 'string', format: 'uuid' } },
  'integer <int32>': { type: 'integer' },
  'integer <int64>': { type: 'integer' },
}

const kept = [
  'enum',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'pattern',
  'format',
  'maxItems',
]

/** The name at the end of a reference. */
export const nameOf = (reference: unknown): string => textOf(reference).split('/').at(-1) ?? ''

/**
 * One schema of the description (OpenAPI 3.0 with liberties) as JSON Schema.
 * @param at turns the name of a component into a reference
 */
export const normalize = (schema: unknown, at: (name: string) => string): Schema => {
  if (!isRecord(schema)) return {}
  const { nullable, ...rest } = schema
  const plain = { ...typeOf(rest, at), ...partsOf(rest, at) }
  return nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain
}

const typeOf = ({ type }: Schema, at: (name: string) => string): Schema => {
  if (isRecord(type)) return normalize(type, at)
  if (typeof type !== 'string') return {}
  const constant = /^constant string '(.+)'$/.exec(type)?.[1]
  return constant === undefined ? (types[type] ?? { type }) : { const: constant }
}

const partsOf = (schema: Schema, at: (name: string) => string): Schema => {
  if (schema.$ref !== undefined) return { $ref: at(nameOf(schema.$ref)) }
  const list = (parts: unknown) =>
    Array.isArray(parts) ? parts.map((part) => normalize(part, at)) : []
  const formats = ['date-span', 'enum']
  const known = Object.fromEntries(
    kept
      .filter((key) => schema[key] !== undefined && !formats.includes(textOf(schema[key])))
      .map((key) => [key, schema[key]]),
  )
  return {
    ...known,
    ...(isRecord(schema.properties) && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([key, value]) => [key, normalize(value, at)]),
      ),
    }),
    ...(Array.isArray(schema.required) && { required: schema.required }),
    ...(schema.items !== undefined && { items: normalize(schema.items, at) }),
    ...(schema.additionalProperties === false && { additionalProperties: false }),
    ...(schema.allOf !== undefined && { allOf: list(schema.allOf) }),
    // Versions of one answer overlap: any of them will do.
    ...(schema.oneOf !== undefined && { anyOf: list(schema.oneOf) }),
    ...(schema.anyOf !== undefined && { anyOf: list(schema.anyOf) }),
  }
}
