import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import {
  type CloudpaymentsStand,
  startCloudpayments,
} from '@/sandbox/cloudpayments/startCloudpayments'
import { moveOrder } from '@/src/orders/moveOrder'

import { cloudpaymentsStand } from './suite/cloudpaymentsStand'
import { type Paid, startPaid } from './suite/startPaid'
import { until } from './suite/until'

let cloud: CloudpaymentsStand
let house: Paid
beforeAll(async () => {
  cloud = await startCloudpayments({ checks: true })
  const stand = await cloudpaymentsStand(cloud)
  house = await startPaid(stand, { account: { sendsReceipts: true, taxSystem: '2' } })
})
afterAll(() => house.stop())
afterEach(() => expect(cloud.invalid()).toEqual([]))

const last = () => [...cloud.site.orders.keys()].at(-1) ?? ''
const begun = async (more: Record<string, unknown> = {}) => {
  const order = await house.order(more)
  await house.pay(order)
  return { order, link: last() }
}

describe('a Check of CloudPayments (A14)', () => {
  it('lets the guest pay, and CloudKassir’s receipts are noted', async () => {
    const { order, link } = await begun()
    expect(await cloud.pay(link, 'Sbp')).toBeNull()
    await until(async () => expect((await house.orderOf(order.id)).paid).toBe(33_300))
    expect(await house.refund(order.id, { amount: 10_000, reason: 'остыло' })).toBe(200)
    await until(async () => {
      const { docs } = await house.payload.find({ collection: 'payment-receipts', sort: 'id' })
      expect(docs.map(({ kind, state, total }) => [kind, state, total])).toEqual([
        ['payment', 'done', 33_300],
        ['refund', 'done', 10_000],
      ])
    })
  })

  it('refuses what is paid, called off, too late, of another sum or of nobody', async () => {
    const paid = await begun()
    expect(await cloud.pay(paid.link)).toBeNull()
    await until(async () => expect((await house.orderOf(paid.order.id)).paid).toBe(33_300))
    cloud.site.orderOf(paid.link).state = 'open'
    expect(await cloud.pay(paid.link)).toBe('NotAccepted')

    const off = await begun()
    await moveOrder(await createLocalReq({}, house.payload), {
      orderId: off.order.id,
      to: 'cancelled',
      by: 'staff',
      reason: 'Кухня закрыта',
    })
    expect(['OutOfDate', 'NotAccepted']).toContain(await cloud.pay(off.link))
    expect((await house.orderOf(off.order.id)).paid).toBe(0)

    const late = await begun()
    await house.payload.db.pool.query(
      `update payments set created_at = now() - interval '1 day' where order_id = $1`,
      [late.order.id],
    )
    expect(await cloud.pay(late.link)).toBe('OutOfDate')

    const less = await begun()
    cloud.site.orderOf(less.link).amount -= 1
    expect(await cloud.pay(less.link)).toBe('InvalidAmount')

    const foreign = await begun()
    cloud.site.orderOf(foreign.link).currency = 'USD'
    expect(await cloud.pay(foreign.link)).toBe('InvalidAmount')

    const nobody = await begun()
    cloud.site.orderOf(nobody.link).invoiceId = 'nobody'
    expect(await cloud.pay(nobody.link)).toBe('InvalidInvoiceId')
    const somebody = await begun()
    cloud.site.orderOf(somebody.link).accountId = 'somebody'
    expect(await cloud.pay(somebody.link)).toBe('InvalidAccountId')
  })

  it('refuses what has run out since, but not the portions that the order itself took', async () => {
    const { link } = await begun()
    const stop = { location: house.locationId, dish: house.soup, source: 'manual' as const }
    const { payload } = house
    const { id } = await payload.create({ collection: 'stop-list', data: stop })
    expect(await cloud.pay(link)).toBe('NotAccepted')
    await payload.delete({ collection: 'stop-list', id })
    expect(await cloud.pay(link)).toBeNull()
    const last = await payload.create({ collection: 'stop-list', data: { ...stop, remaining: 1 } })
    const took = await begun()
    expect(await cloud.pay(took.link)).toBeNull()
    await payload.delete({ collection: 'stop-list', id: last.id })
  })

  it('is no yes when it cannot be found out: the bank is not asked', async () => {
    const { link } = await begun()
    const { pool } = house.payload.db
    await pool.query('alter table payments rename to payments_away')
    try {
      expect(await cloud.pay(link)).toBe('Unavailable')
    } finally {
      await pool.query('alter table payments_away rename to payments')
    }
    expect(await cloud.pay(link)).toBeNull()
  })
})
