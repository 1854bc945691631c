import fc from 'fast-check'
import { z } from 'zod'

import { hostileText } from './hostile'

const schemaShape = z.looseObject({
  $ref: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
})

/** The schema that `#/components/…` names. */
export type Resolve = (reference: string) => unknown

/** Values that a JSON schema allows, as far as it says so; deeper than five levels it takes the least. */
export function fromSchema(schema: unknown, resolve: Resolve, depth = 0): fc.Arbitrary<unknown> {
  if (schema === true || schema === undefined) return fc.jsonValue({ maxDepth: 2 })
  const known = schemaShape.parse(schema)
  const inner = (part: unknown) => fromSchema(part, resolve, depth + 1)
  if (known.$ref !== undefined) return inner(resolve(known.$ref))
  if ('const' in known) return fc.constant(known.const)
  if (known.enum) return fc.constantFrom(...known.enum)
  const choices = known.anyOf ?? known.oneOf
  if (choices) return fc.oneof(...choices.map(inner))
  if (known.allOf) {
    return fc.tuple(...known.allOf.map(inner)).map((parts): unknown => {
      const objects = parts.filter((part) => typeof part === 'object' && part !== null)
      return Object.fromEntries(objects.flatMap((part) => Object.entries(part)))
    })
  }
  const types = known.type === undefined ? [] : [known.type].flat()
  if (types.length > 1) {
    return fc.oneof(...types.map((type) => inner({ ...known, type })))
  }
  switch (types[0]) {
    case 'string':
      return text(known)
    case 'integer':
    case 'number': {
      const min = Math.max(known.minimum ?? (known.exclusiveMinimum ?? -2) + 1, -(2 ** 31))
      const max = Math.min(known.maximum ?? 2 ** 31, 2 ** 31)
      // What is there has a small number.
      const few = fc.integer({
        min: Math.ceil(min),
        max: Math.max(Math.ceil(min), Math.min(5, max)),
      })
      return fc.oneof(few, fc.integer({ min: Math.ceil(min), max: Math.floor(max) }))
    }
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(inner(known.items), {
        minLength: known.minItems ?? 0,
        maxLength: Math.max(known.minItems ?? 0, Math.min(known.maxItems ?? 3, depth > 5 ? 0 : 3)),
      })
    case 'object': {
      const required = known.required ?? []
      const properties = Object.entries(known.properties ?? {}).filter(
        ([name]) => depth <= 5 || required.includes(name),
      )
      const model = Object.fromEntries(properties.map(([name, part]) => [name, inner(part)]))
      return fc.record(model, { requiredKeys: required.filter((name) => name in model) })
    }
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function text({
  format,
  maxLength = 200,
  minLength = 0,
  pattern,
}: z.infer<typeof schemaShape>): fc.Arbitrary<string> {
  if (format === 'email') return fc.emailAddress()
  if (format === 'uuid') return fc.uuid()
  if (format === 'uri') return fc.webUrl()
  if (format === 'date-time') {
    const [min, max] = [new Date('2020-01-01T00:00:00Z'), new Date('2035-01-01T00:00:00Z')]
    return fc.date({ min, max, noInvalidDate: true }).map((date) => date.toISOString())
  }
  if (pattern !== undefined) {
    try {
      return fc.stringMatching(new RegExp(pattern, 'u'))
    } catch {
      // A pattern that fast-check cannot make texts for.
      return fc.string({ maxLength })
    }
  }
  const fitting = fc.string({
    unit: 'grapheme',
    minLength,
    maxLength: Math.max(minLength, Math.min(maxLength, 60)),
  })
  const phones = fc.constantFrom('+79160000001', '8 916 000-00-02', 'guest@example.org', 'Борщ')
  const kept = hostileText.filter(({ length }) => length >= minLength && length <= maxLength)
  return fc.oneof({ weight: 3, arbitrary: fitting }, phones, kept)
}
