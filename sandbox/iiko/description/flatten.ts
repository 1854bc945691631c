import { isRecord } from '../../http/isRecord'

import { nameOf, normalize } from './normalize'

type Schema = Record<string, unknown>
type Components = Readonly<Record<string, unknown>>

const partOf = (schema: Schema, key: string): Schema => {
  const part = schema[key]
  return isRecord(part) ? part : {}
}

/**
 * A component with what it inherits: the description says "allOf the base" and closes both to further
 * properties, which taken to the letter nothing could satisfy.
 */
export const flatten = (components: Components, name: string, at: (name: string) => string) => {
  const collect = (
    each: string,
  ): { properties: Schema; required: unknown[]; isClosed: boolean } => {
    const schema = components[each]
    if (!isRecord(schema)) return { properties: {}, required: [], isClosed: false }
    const bases = Array.isArray(schema.allOf) ? schema.allOf : []
    const inherited = bases.map((base: unknown) => collect(isRecord(base) ? nameOf(base.$ref) : ''))
    const required: unknown[] = Array.isArray(schema.required) ? schema.required : []
    const properties = [...inherited.map((base) => base.properties), partOf(schema, 'properties')]
    return {
      properties: Object.fromEntries(properties.flatMap((part) => Object.entries(part))),
      required: [...inherited.flatMap((base) => base.required), ...required],
      isClosed: schema.additionalProperties === false,
    }
  }
  const { properties, required, isClosed } = collect(name)
  return normalize(
    { type: 'object', properties, required, ...(isClosed && { additionalProperties: false }) },
    at,
  )
}

/** A component as others refer to it: where it has kinds, the kind that its own field names. */
export const withKinds = (components: Components, name: string, at: (name: string) => string) => {
  const schema = components[name]
  if (!isRecord(schema)) return {}
  const discriminator = partOf(schema, 'discriminator')
  const field = discriminator.propertyName
  if (typeof field !== 'string') {
    return schema.allOf === undefined || schema.type !== 'object'
      ? normalize(schema, at)
      : flatten(components, name, at)
  }
  const kinds = Object.entries(partOf(discriminator, 'mapping'))
  return {
    type: 'object',
    required: [field],
    properties: { [field]: { enum: kinds.map(([kind]) => kind) } },
    allOf: kinds.map(([kind, reference]) => ({
      if: { properties: { [field]: { const: kind } } },
      then: flatten(components, nameOf(reference), at),
    })),
  }
}
