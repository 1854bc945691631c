import { afterAll, beforeAll, expect, it } from 'vitest'

import { dayBefore } from '@/plugins/payments/reconcile/dayInMoscow'

import { type Paid, startPaid } from './suite/startPaid'
import type { Stand } from './suite/Stand'
import { yookassaStand } from './suite/yookassaStand'

let stand: Stand
let house: Paid
beforeAll(async () => {
  stand = await yookassaStand()
  house = await startPaid(stand)
})
afterAll(() => house.stop())

it('reports the four kinds of differences, once, whoever compares and how often (D1, D2)', async () => {
  const { reconcileDays } = await import('@/plugins/payments/reconcile/reconcileDays')
  const { pool } = house.payload.db
  const orders = [await house.paidOrder(), await house.paidOrder(), await house.paidOrder()]
  const [amount, refunded, gone] = orders.map(({ id }) => id)
  await house.stopPayments()
  await pool.query(`update payments set captured = captured - 1 where order_id = $1`, [amount])
  await pool.query(`update payments set refunded = 5 where order_id = $1`, [refunded])
  await pool.query(
    `update payments set provider_id = 'nowhere', key = 'nowhere' where order_id = $1`,
    [gone],
  )
  // The next night.
  const later = dayBefore(Date.now() + 24 * 3_600_000).until + 4 * 3_600_000
  await Promise.all([1, 2, 3].map(() => reconcileDays(house.payload, later)))
  for (let pages = 0; pages < 5; pages += 1) await reconcileDays(house.payload, later)
  const { docs } = await house.payload.find({ collection: 'payment-differences', limit: 0 })
  const kinds = new Set(docs.map(({ kind }) => kind))
  // What began within ten minutes of midnight is not missed at the provider.
  kinds.delete('only-here')
  expect([...kinds].sort()).toEqual(['amount', 'only-there', 'refunded'])
  const lines = docs.map(({ kind, providerId }) => `${kind} ${providerId}`)
  expect(new Set(lines).size).toBe(lines.length)
  const before = await house.payload.count({ collection: 'payment-differences' })
  await reconcileDays(house.payload, later)
  expect(await house.payload.count({ collection: 'payment-differences' })).toEqual(before)
})
