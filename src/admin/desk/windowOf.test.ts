import fc from 'fast-check'
import { expect, it } from 'vitest'

import { topsOf, windowOf } from './windowOf'

it('holds every row that is in sight, and not many more', () => {
  const height = fc.integer({ min: 1, max: 90 })
  fc.assert(
    fc.property(
      fc.array(height, { maxLength: 60 }),
      fc.integer({ min: -500, max: 6_000 }),
      fc.integer({ min: 1, max: 900 }),
      fc.nat(5),
      (heights, from, tall, more) => {
        const tops = topsOf(heights)
        const { end, first } = windowOf(tops, from, from + tall, more)
        const seen = heights.flatMap((height, row) => {
          const top = tops[row] ?? 0
          return top < from + tall && top + height > from ? [row] : []
        })
        expect(first).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(heights.length)
        for (const row of seen) expect(row >= first && row < end).toBe(true)
        expect(end - first).toBeLessThanOrEqual(seen.length + 2 * more + 2)
      },
    ),
  )
})
