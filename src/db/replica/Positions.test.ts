import { expect, it } from 'vitest'

import { Positions } from './Positions'

it('knows how old what a replica has is, by what the primary had when', () => {
  const positions = new Positions()
  expect(positions.lagOf('0/1', 0)).toBe(Infinity)
  positions.saw('0/100', 1_000)
  positions.saw('0/200', 2_000)
  positions.saw('1/0', 3_000)
  expect(positions.lagOf('0/FF', 3_000)).toBe(Infinity)
  expect(positions.lagOf('0/100', 3_000)).toBe(2_000)
  expect(positions.lagOf('0/FFFFFFFF', 3_000)).toBe(1_000)
  expect(positions.lagOf('1/0', 3_000)).toBe(0)
  expect(positions.lagOf('1/0', 9_000)).toBe(6_000)
})

it('is not behind while nothing is written', () => {
  const positions = new Positions()
  for (let at = 0; at < 100_000; at += 1_000) positions.saw('0/100', at)
  expect(positions.lagOf('0/100', 99_500)).toBe(500)
})
