import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { lineThrough } from './lineThrough'

describe('the line through what was measured', () => {
  it('is the line itself where all points lie on one', () => {
    const number = fc.integer({ min: -1_000, max: 1_000 })
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 50 }), (slope, first, count) => {
        const points = Array.from({ length: count }, (_, x) => [x, first + slope * x] as const)
        const line = lineThrough(points)
        expect(line.slope).toBeCloseTo(slope, 6)
        expect(line.from).toBeCloseTo(first, 6)
        expect(line.until).toBeCloseTo(first + slope * (count - 1), 6)
      }),
    )
  })

  it('is level through what only swings', () => {
    const points = Array.from({ length: 100 }, (_, x) => [x, x % 2 === 0 ? 90 : 110] as const)
    const { from, until } = lineThrough(points)
    expect(Math.abs(until - from)).toBeLessThan(1)
  })

  it('is level through nothing and through one', () => {
    expect(lineThrough([])).toEqual({ slope: 0, from: 0, until: 0 })
    expect(lineThrough([[5, 7]])).toEqual({ slope: 0, from: 7, until: 7 })
  })
})
