import { afterAll, beforeAll, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload

beforeAll(async () => {
  carte = await startPayload()
})

afterAll(() => carte.stop())

it('gives dishes of one name, made at the same moment, an address and a place each', async () => {
  const made = await Promise.all(
    Array.from({ length: 6 }, () =>
      carte.payload.create({
        collection: 'menu-items',
        data: { name: 'Борщ', price: 59000, isAvailable: true, _status: 'published' },
      }),
    ),
  )
  expect(made.map(({ slug }) => slug).sort()).toEqual([
    'borshch',
    'borshch-2',
    'borshch-3',
    'borshch-4',
    'borshch-5',
    'borshch-6',
  ])
  expect(new Set(made.map(({ _order }) => _order)).size).toBe(6)
})

it('does the same for categories', async () => {
  const made = await Promise.all(
    Array.from({ length: 4 }, () =>
      carte.payload.create({ collection: 'categories', data: { name: 'Супы' } }),
    ),
  )
  expect(new Set(made.map(({ slug }) => slug)).size).toBe(4)
  expect(new Set(made.map(({ _order }) => _order)).size).toBe(4)
})
