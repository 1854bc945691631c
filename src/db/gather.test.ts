import { expect, it } from 'vitest'

import { gather } from './gather'

it('does together what is asked while something is on its way, and answers each', async () => {
  const pieces: number[][] = []
  const twice = gather((items: number[]) => {
    pieces.push(items)
    return Promise.resolve(items.map((item) => item * 2))
  })
  expect(await Promise.all([1, 2, 3].map(twice))).toEqual([2, 4, 6])
  expect(await twice(4)).toBe(8)
  expect(pieces).toEqual([[1, 2, 3], [4]])
})

it('lets nobody fail for another', async () => {
  const strict = gather((items: number[]) =>
    items.includes(2) ? Promise.reject(new Error('two')) : Promise.resolve(items),
  )
  const settled = await Promise.allSettled([1, 2, 3].map(strict))
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await strict(5)).toBe(5)
})
