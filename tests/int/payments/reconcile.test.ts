import { afterAll, beforeAll, expect, it } from 'vitest'

import { dayBefore } from '@/plugins/payments/reconcile/dayInMoscow'

import { type Paid, startPaid } from './suite/startPaid'
import { type YookassaStand, yookassaStand } from './suite/yookassaStand'

let stand: YookassaStand
let house: Paid
beforeAll(async () => {
  stand = await yookassaStand()
  house = await startPaid(stand)
})
afterAll(() => house.stop())

it('goes on after a crash where the last page ended, and reports the same (D2)', async () => {
  const { reconcileDays } = await import('@/plugins/payments/reconcile/reconcileDays')
  const { pool } = house.payload.db
  await house.stopPayments()
  await pool.query('delete from payment_days; delete from payment_differences')
  stand.behave({ lost: 1 })
  const amount = { value: '1.00', currency: 'RUB' }
  const foreign = Array.from({ length: 120 }, () => {
    const { id } = stand.shop.create({ amount, capture: true })
    stand.shop.approve(id)
    return id
  })
  const later = dayBefore(Date.now() + 24 * 3_600_000).until + 4 * 3_600_000
  expect(await reconcileDays(house.payload, later)).toBe(true)
  const day = async () => {
    const { rows } = await pool.query<{ pages: number; cursor: string | null; over: boolean }>(
      'select pages, cursor, finished_at is not null as over from payment_days',
    )
    return rows[0]
  }
  expect(await day()).toMatchObject({ pages: 1, over: false })
  expect((await day())?.cursor).toBeTruthy()
  // Whoever had taken the second page up died with it: nobody else has it before the lease is over.
  await pool.query(`update payment_days set leased_until = now() + interval '2 minutes'`)
  expect(await reconcileDays(house.payload, later)).toBe(false)
  await pool.query(`update payment_days set leased_until = now() - interval '1 second'`)
  await Promise.all([1, 2, 3].map(() => reconcileDays(house.payload, later)))
  for (let pages = 0; pages < 3; pages += 1) await reconcileDays(house.payload, later)
  expect(await day()).toMatchObject({ over: true })
  const { docs } = await house.payload.find({
    collection: 'payment-differences',
    where: { kind: { equals: 'only-there' } },
    limit: 0,
  })
  const told = docs.map(({ providerId }) => providerId)
  expect(new Set(told).size).toBe(told.length)
  expect(foreign.filter((id) => !told.includes(id))).toEqual([])
  expect(new Set(docs.map(({ currency }) => currency))).toEqual(new Set(['RUB']))
})
