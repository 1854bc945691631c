import fc from 'fast-check'
import { expect, it } from 'vitest'

import { isWithin } from './isWithin'

const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
] as const
const hole = [
  [1, 1],
  [3, 1],
  [3, 3],
  [1, 3],
] as const

it.each([
  ['the middle of a ring', [square], 2, 2, true],
  ['a hole', [square, hole], 2, 2, false],
  ['beside the hole', [square, hole], 0.5, 0.5, true],
  ['beyond', [square], 2, 5, false],
  ['no ring', [], 0, 0, false],
] as const)('%s', (_, rings, latitude, longitude, expected) => {
  expect(isWithin(rings, { latitude, longitude })).toBe(expected)
})

it('says the same of a rectangle as comparing does, closed or not, whichever way round', () => {
  const degree = fc.integer({ min: -50, max: 50 })
  fc.assert(
    fc.property(
      fc.tuple(degree, degree, degree, degree),
      fc.tuple(degree, degree),
      fc.boolean(),
      fc.boolean(),
      ([west, south, width, height], [x, y], isClosed, isTurned) => {
        fc.pre(width !== 0 && height !== 0)
        const [east, north] = [west + Math.abs(width), south + Math.abs(height)]
        const corners = [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
        ] as const
        const ring = [...corners, ...(isClosed ? [corners[0]] : [])]
        // Off the grid, so that no point lies on an edge.
        const point = { longitude: x + 0.5, latitude: y + 0.5 }
        const expected =
          point.longitude > west &&
          point.longitude < east &&
          point.latitude > south &&
          point.latitude < north
        expect(isWithin([isTurned ? [...ring].reverse() : ring], point)).toBe(expected)
      },
    ),
  )
})
