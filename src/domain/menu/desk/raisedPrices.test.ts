import { expect, it } from 'vitest'

import { raisedPrices } from './raisedPrices'
import { aDeskLine as line } from './testing/aDeskLine'

it('raises the restaurant’s own price where there is one, else the menu’s, and rounds', () => {
  const lines = [
    line(1, { basePrice: 59_000, price: null }),
    line(2, { basePrice: 59_000, price: 61_000 }),
  ]
  const after = (roundTo: number) =>
    raisedPrices(lines, { percent: 7, roundTo }).map((one) => one.after)
  expect(after(1)).toEqual([63_130, 65_270])
  expect(after(100)).toEqual([63_100, 65_300])
  expect(after(1_000)).toEqual([63_000, 65_000])
  expect(raisedPrices(lines, { percent: -100, roundTo: 100 }).map((one) => one.after)).toEqual([
    0, 0,
  ])
})

it('leaves out what is not sold here, has no price of its own, or stays as it is', () => {
  const lines = [
    line(1, { basePrice: 100_00, isHidden: true }),
    line(2, { basePrice: null, price: null }),
    line(3, { basePrice: 100_00 }),
  ]
  expect(raisedPrices(lines, { percent: 1, roundTo: 10_000 })).toEqual([])
  expect(raisedPrices(lines, { percent: 10, roundTo: 100 }).map((one) => one.line.dish)).toEqual([
    3,
  ])
})
