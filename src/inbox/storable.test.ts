import fc from 'fast-check'
import { expect, it } from 'vitest'

import { storable } from './storable'

it('marks what Postgres cannot keep, in keys as well', () => {
  expect(storable({ 'a\0': ['\0', '\uD800x', 'Борщ 🍲', 1, null, true] })).toEqual({
    'a\uFFFD': ['\uFFFD', '\uFFFDx', 'Борщ 🍲', 1, null, true],
  })
})

it('leaves any other JSON as it is, and ends what is endless', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }), (value) => {
      const text = JSON.stringify(value)
      // What is written as an escape is what cannot be kept.
      fc.pre(!/\\u(0000|d[89a-f])/i.test(text))
      expect(JSON.stringify(storable(value))).toBe(text)
    }),
  )
  const endless: unknown = JSON.parse('[{"a":'.repeat(50_000) + '1' + '}]'.repeat(50_000))
  expect(JSON.stringify(storable(endless)).length).toBeLessThan(1_000)
})
