import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'

import { typeWords } from './typeWords'

const schema = z.object({
  count: z.int().default(1),
  perhaps: z.int().nullish(),
  flag: z.boolean().optional(),
  either: z.union([z.boolean(), z.literal('any')]).default(true),
  text: z.string().optional(),
})

it.each([
  [{ count: '12' }, { count: 12 }],
  [{ count: '-3' }, { count: -3 }],
  [{ count: '1.5' }, { count: '1.5' }],
  [{ count: '1e3' }, { count: '1e3' }],
  [{ count: '' }, { count: '' }],
  [{ count: '0x10' }, { count: '0x10' }],
  [{ count: '9'.repeat(16) }, { count: '9'.repeat(16) }],
  [{ perhaps: '5' }, { perhaps: 5 }],
  [{ flag: 'True' }, { flag: true }],
  [{ flag: '0' }, { flag: false }],
  [{ flag: 'да' }, { flag: 'да' }],
  [{ either: 'off' }, { either: false }],
  [{ either: 'any' }, { either: 'any' }],
  [{ text: '12' }, { text: '12' }],
  [{ text: 'true' }, { text: 'true' }],
  [{ other: '1' }, {}],
  [{ count: ['1', '2'] }, {}],
])('reads %j as %j', (words, expected) => {
  expect(typeWords(schema, words)).toEqual(expected)
})

it('gives every whole number back', () => {
  fc.assert(
    fc.property(fc.integer(), (count) => {
      expect(typeWords(schema, { count: String(count) })).toEqual({ count })
    }),
  )
})
