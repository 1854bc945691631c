import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { methods, type Shape } from './apiTable'
import { readNotation } from './checkValue'
import { types, unions } from './typeTable'

const place = new URL('../../../shared/outside/specs/telegram_bot_api.json', import.meta.url)
const absent = !existsSync(place)

const field = z.object({
  name: z.string(),
  types: z.array(z.string()),
  required: z.boolean(),
  description: z.string(),
})
const described = z.object({
  fields: z.array(field).default([]),
  subtypes: z.array(z.string()).default([]),
})
const published = z.object({
  methods: z.record(z.string(), described),
  types: z.record(z.string(), described),
})

const inWords = (kind: string): string =>
  kind.endsWith('[]') ? `Array of ${inWords(kind.slice(0, -2))}` : kind

const differences = (name: string, shape: Shape, fields: z.infer<typeof field>[]): string[] => [
  ...fields
    .filter((each) => each.required && shape[each.name] === undefined)
    .map((each) => `${name}.${each.name} is required and missing here`),
  ...Object.entries(shape).flatMap(([param, text]) => {
    const found = fields.find((each) => each.name === param)
    if (found === undefined) return [`${name}.${param} does not exist`]
    const { kinds, required, least, most } = readNotation(text)
    const strange = kinds.filter(
      (kind) =>
        !found.types.includes(inWords(kind)) &&
        !(kind === 'InputTextMessageContent' && found.types.includes('InputMessageContent')),
    )
    return [
      ...strange.map((kind) => `${name}.${param} is no ${kind}: ${found.types.join(' or ')}`),
      ...(required === found.required ? [] : [`${name}.${param}: required differs`]),
      ...(most === undefined ||
      found.description.includes(`${least ?? ''}-${most}`) ||
      found.description.includes(`at most ${most}`) ||
      found.description.includes(`At most ${most}`)
        ? []
        : [`${name}.${param}: the limit ${text} is not in "${found.description}"`]),
    ]
  }),
]

describe.skipIf(absent)(
  `the table and the published description${absent ? ' (skipped: no ../shared/outside/specs here)' : ''}`,
  () => {
    const spec = absent
      ? { methods: {}, types: {} }
      : published.parse(JSON.parse(readFileSync(place, 'utf8')))

    it.each(Object.entries(methods))('method %s', (name, shape) => {
      const known = spec.methods[name]
      expect(
        known === undefined ? [`${name} does not exist`] : differences(name, shape, known.fields),
      ).toEqual([])
    })

    it.each(Object.entries(types))('type %s', (name, shape) => {
      const known = spec.types[name]
      expect(
        known === undefined ? [`${name} does not exist`] : differences(name, shape, known.fields),
      ).toEqual([])
    })

    it.each(Object.entries(unions))('union %s', (name, members) => {
      expect(spec.types[name]?.subtypes).toEqual(expect.arrayContaining(Object.values(members)))
    })
  },
)

it('names a type for every object the methods take', () => {
  const named = [...Object.values(methods), ...Object.values(types)]
    .flatMap((shape) => Object.values(shape))
    .flatMap((text) => readNotation(text).kinds)
    .map((kind) => kind.replaceAll('[]', ''))
  const plain = ['String', 'Integer', 'Boolean', 'InputFile']
  const known = [...plain, ...Object.keys(types), ...Object.keys(unions)]
  expect(named.filter((kind) => !known.includes(kind))).toEqual([])
})
