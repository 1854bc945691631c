import fc from 'fast-check'
import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql/index.js'

import { hostile, hostileText } from './hostile'

export type Query = { name: string; query: string; variables: Record<string, unknown> }

/** Queries and mutations of everything that the schema has, with arguments as it wants them or not. */
export function graphqlCalls(schema: GraphQLSchema): fc.Arbitrary<Query> {
  const roots = (['query', 'mutation'] as const).flatMap((kind) => {
    const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType()
    return type ? Object.keys(type.getFields()).map((name) => ({ kind, name, type })) : []
  })
  return fc.constantFrom(...roots).chain(({ kind, name, type }) => {
    const field = type.getFields()[name]
    if (!field) throw new Error(`There is no ${name}.`)
    const args = field.args.map((arg) => {
      const wanted = valueOf(arg.type, 0)
      const value = fc.oneof({ weight: 5, arbitrary: wanted }, hostile)
      const given = isNonNullType(arg.type) ? value : fc.option(value, { nil: undefined })
      return given.map((found) => ({ name: arg.name, type: String(arg.type), value: found }))
    })
    return fc
      .record({
        args: fc.tuple(...args),
        picked: selection(getNamedType(field.type), 0),
        aliases: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ aliases, args: all, picked }) => {
        const given = all.filter(({ value }) => value !== undefined)
        const declared = given.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
        const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
        const one = `${name}${passed ? `(${passed})` : ''}${picked}`
        const body = Array.from({ length: aliases }, (_, place) => `a${place}: ${one}`).join('\n')
        return {
          name,
          query: `${kind}${declared ? ` (${declared})` : ''} {\n${body}\n}`,
          variables: Object.fromEntries(given.map((arg) => [arg.name, arg.value])),
        }
      })
  })
}

/** Some fields of a type; empty for what has none. */
function selection(type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  if (isUnionType(type)) return fc.constant(' { __typename }')
  if (!isObjectType(type)) return fc.constant('')
  const fields = pickable(type, depth)
  if (fields.length === 0) return fc.constant(' { __typename }')
  return fc
    .uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 4 })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) => {
          const inner = type.getFields()[name]
          const nested = inner ? selection(getNamedType(inner.type), depth + 1) : fc.constant('')
          return nested.map((text) => `${name}${text}`)
        }),
      ),
    )
    .map((parts) => ` { ${parts.join(' ')} }`)
}

/** Fields that want no arguments; of deep ones only those without fields of their own. */
function pickable(type: GraphQLObjectType, depth: number): string[] {
  return Object.values(type.getFields())
    .filter(({ args }) => args.every((arg) => !isNonNullType(arg.type)))
    .filter((field) => {
      const named = getNamedType(field.type)
      return depth < 2 || !(isObjectType(named) || isUnionType(named))
    })
    .map(({ name }) => name)
}

function valueOf(type: GraphQLInputType, depth: number): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valueOf(type.ofType, depth)
  if (isListType(type)) return fc.array(valueOf(type.ofType, depth + 1), { maxLength: 2 })
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    const wanted = fields.filter((field) => depth < 3 || isNonNullType(field.type))
    const model = Object.fromEntries(
      wanted.map((field) => [field.name, valueOf(field.type, depth + 1)]),
    )
    // A few at a time: what a collection has would all be wrong at once.
    return fc
      .uniqueArray(fc.constantFrom(...Object.keys(model), ''), { maxLength: 3 })
      .chain((names) => {
        const kept = fields
          .filter((field) => field.name in model)
          .filter((field) => isNonNullType(field.type) || names.includes(field.name))
        return fc.record(
          Object.fromEntries(kept.map((field) => [field.name, model[field.name] ?? hostile])),
        )
      })
  }
  switch (type.name) {
    case 'Int':
      return fc.oneof(fc.integer({ min: -1, max: 5 }), fc.integer())
    case 'Float':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'Boolean':
      return fc.boolean()
    case 'String':
      return hostileText
    default:
      return hostile
  }
}
