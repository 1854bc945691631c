import { expect, it } from 'vitest'

import { rankDishes } from './rankDishes'

const sold = [
  { dishId: 1, currency: 'RUB', quantity: 3, revenue: 300 },
  { dishId: 2, currency: 'RUB', quantity: 9, revenue: 900 },
  { dishId: 1, currency: 'EUR', quantity: 2, revenue: 20 },
  { dishId: 7, currency: 'RUB', quantity: 1, revenue: 10 },
]

it('ranks by how many were sold in all currencies; what is on sale and never sold is the worst', () => {
  const { best, worst } = rankDishes(sold, [1, 2, 3, 4], 1)
  expect(best).toEqual([{ dishId: 2, quantity: 9, revenue: [{ currency: 'RUB', amount: 900 }] }])
  expect(worst.map(({ dishId }) => dishId)).toEqual([4])
  const all = rankDishes(sold, [1, 2, 3, 4], 10)
  expect(all.best.map(({ dishId, quantity }) => [dishId, quantity])).toEqual([
    [2, 9],
    [1, 5],
    [7, 1],
  ])
  expect(all.best[1]?.revenue).toEqual([
    { currency: 'RUB', amount: 300 },
    { currency: 'EUR', amount: 20 },
  ])
  expect(all.worst.map(({ dishId }) => dishId)).toEqual([4, 3])
})

it('says nothing of the worst where nothing was sold', () => {
  expect(rankDishes([], [1, 2], 5)).toEqual({ best: [], worst: [] })
})
