import { expect, it } from 'vitest'

import { cellsOf, pastedPrices } from './pastedPrices'
import { aDeskLine as line } from './testing/aDeskLine'

const lines = [
  line(1, { basePrice: 59_000 }),
  line(2, { basePrice: null }),
  line(3, { basePrice: 40_000, price: 42_000 }),
  line(4, { basePrice: 10_000 }),
]

it('reads a column as spreadsheets copy it', () => {
  expect(cellsOf('590\r\n610,50\r\n')).toEqual(['590', '610,50'])
  expect(cellsOf('590\tБорщ\n\t\n 1 200 ₽')).toEqual(['590', '', '1 200 ₽'])
})

it('lays prices on lines from the first one down, and says what it could not', () => {
  const { prices, tooMany, wrong } = pastedPrices('600\n420\nдорого\n1\n2', lines, 'RUB')
  expect(prices.map((one) => [one.line.dish, one.before, one.after])).toEqual([[1, 59_000, 60_000]])
  expect(wrong).toEqual(['дорого'])
  expect(tooMany).toBe(2)
})

it('leaves a line as it is by an empty cell', () => {
  const { prices } = pastedPrices('\n\n12,50', lines, 'RUB')
  expect(prices.map((one) => [one.line.dish, one.after])).toEqual([[4, 1_250]])
})
