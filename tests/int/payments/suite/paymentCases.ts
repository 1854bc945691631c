import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { moveOrder } from '@/src/orders/moveOrder'
import { wayName } from '@/src/orders/wayName'

import { backCases } from './backCases'
import { intakeCases } from './intakeCases'
import { moneyCases } from './moneyCases'
import type { Stand } from './Stand'
import { type Paid, startPaid } from './startPaid'
import { trailCases } from './trailCases'
import { until } from './until'

/** The cases of TESTS.md, by their numbers, for one provider. */
export function paymentCases(provider: string, open: () => Promise<Stand>): void {
  let stand: Stand
  let house: Paid
  beforeAll(async () => {
    stand = await open()
    house = await startPaid(stand)
  })
  afterAll(() => house.stop())
  afterEach(async () => {
    stand.behave({})
    expect(stand.invalid()).toEqual([])
    const { rows } = await house.payload.db.pool.query(
      `select id from payments where captured > greatest(authorised, captured)
         or refunded - unrefunded > captured`,
    )
    expect(rows).toEqual([])
  })

  const isPaid = (id: number, paid = 33_300) =>
    until(async () => expect((await house.orderOf(id)).paid).toBe(paid))
  const last = () => stand.payments().at(-1) ?? ''
  const cancel = async (id: number) =>
    moveOrder(await createLocalReq({}, house.payload), {
      orderId: id,
      to: 'cancelled',
      by: 'staff',
      reason: 'Кухня закрыта',
    })

  describe(`${provider}: paying`, () => {
    it('begins one payment for two presses, two tabs and a press later (B1)', async () => {
      const order = await house.order()
      const before = stand.payments().length
      const steps = await Promise.all([house.pay(order), house.pay(order), house.pay(order)])
      steps.push(await house.pay(order))
      expect(steps.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready', 'ready'])
      expect(new Set(steps.map(({ step }) => JSON.stringify(step))).size).toBe(1)
      expect(stand.payments().length - before).toBe(1)
    })

    it('is pending until the provider says so, whatever the address of return claims (B13)', async () => {
      const order = await house.order()
      await house.pay(order)
      const answer = await house.request(
        `/api/v1/orders/${order.id}?token=${order.token}&status=success`,
      )
      expect(await answer.json()).toMatchObject({ paid: 0, awaits_payment: true, state: 'placed' })
    })

    it('counts a webhook once, told five times in a row and twenty at once (A1, A2, A9)', async () => {
      const order = await house.paidOrder()
      await stand.idle()
      for (let time = 0; time < 5; time += 1) await stand.repeat()
      const statuses = (await Promise.all(Array.from({ length: 4 }, () => stand.repeat()))).flat()
      expect(statuses.every((status) => status === 200)).toBe(true)
      await house.hurry()
      await isPaid(order.id)
      const paid = (await house.timeline(order.id)).filter((reason) => reason.startsWith('+'))
      const sign = stand.currency === 'EUR' ? '€' : '₽'
      expect(paid).toEqual([`+333 ${sign}, ${wayName(house.payload, provider, 'ru')}`])
    })

    it('finds what no webhook told, when all of them are lost (A21)', async () => {
      stand.behave({ lost: 1 })
      const order = await house.order()
      await house.pay(order)
      stand.approve()
      await house.hurry()
      await isPaid(order.id)
    })

    it('takes webhooks in any order (A4, A5)', async () => {
      const order = await house.order()
      await house.pay(order)
      if (!stand.isTakenByShop) stand.behave({ holds: true })
      stand.approve()
      if (stand.isTakenByShop) {
        await isPaid(order.id)
        stand.behave({ holds: true })
      }
      stand.refundInCabinet(last(), 10_000)
      await stand.release(true)
      await isPaid(order.id, 23_300)
      await stand.repeat()
      await house.hurry()
      await isPaid(order.id, 23_300)
    })

    it('hears of a payment before our own call was answered (A16)', async () => {
      const order = await house.order()
      stand.fail('lost-after', 'start')
      const paying = house.pay(order)
      await until(() => expect(stand.payments().length).toBeGreaterThan(0))
      expect((await paying).state).toBe('ready')
      stand.approve()
      await isPaid(order.id)
      expect(await house.paymentsOf(order.id)).toHaveLength(1)
    })

    it.each(['lost-after', 'lost-before', 'failed', 'busy', 'html'] as const)(
      'comes to one payment when the first call is %s (B4, B5, B15)',
      async (fault) => {
        const order = await house.order()
        const before = stand.payments().length
        stand.fail(fault, 'start')
        await until(async () => expect((await house.pay(order)).state).toBe('ready'))
        expect(stand.payments().length - before).toBe(1)
        stand.approve()
        await isPaid(order.id)
      },
    )

    it('looks the payment up when the key is too old, and begins no second one (B3, B6)', async () => {
      await house.stopPayments()
      const order = await house.order()
      const before = stand.payments().length
      stand.fail('lost-after', 'start')
      const { beginPayment } = await import('@/plugins/payments/pay/beginPayment')
      const { performOperation } = await import('@/plugins/payments/operations/performOperation')
      const begun = await beginPayment(await createLocalReq({}, house.payload), {
        orderId: order.id,
        provider,
        returnUrl: 'http://localhost/back',
      })
      if (begun.is !== 'begun') throw new Error(begun.is)
      await performOperation(house.payload, begun.operationId)
      expect(stand.payments().length - before).toBe(1)
      await house.payload.db.pool.query(
        `update payment_operations set asked_at = now() - interval '60 days', next_at = now() where id = $1`,
        [begun.operationId],
      )
      await performOperation(house.payload, begun.operationId)
      if (stand.isTakenByShop) await performOperation(house.payload, begun.operationId)
      // What nobody has seen the page of is begun anew, under the same invoice, of which money is taken once.
      expect(stand.payments().length - before).toBe(stand.isUnseen ? 2 : 1)
      const payments = await house.paymentsOf(order.id)
      expect(payments.map(({ providerId }) => providerId)).toEqual([last()])
      await house.startPayments()
    })

    it('lets another card pay after a decline; the decline stays as an attempt (B14)', async () => {
      const order = await house.order()
      await house.pay(order)
      stand.decline()
      await house.hurry()
      const statuses = async () => (await house.paymentsOf(order.id)).map(({ status }) => status)
      const declined = stand.isPatient ? 'pending' : 'off'
      await until(async () => expect(await statuses()).toEqual([declined]))
      await house.pay(order)
      stand.approve()
      await isPaid(order.id)
      expect(await statuses()).toEqual(stand.isPatient ? ['captured'] : ['off', 'captured'])
    })

    it('gives the money back once when the order was called off before it came (B12)', async () => {
      const order = await house.order()
      await house.pay(order)
      const id = last()
      await cancel(order.id)
      stand.approve(id)
      await house.hurry()
      // Where the shop takes the money, it takes none.
      const all = stand.isTakenByShop ? 0 : 33_300
      await until(() => expect(stand.moneyOf(id)).toEqual({ captured: all, refunded: all }))
      await stand.repeat()
      await house.hurry()
      await isPaid(order.id, 0)
      expect(await house.refundsOf(order.id)).toHaveLength(stand.isTakenByShop ? 0 : 1)
    })

    it('gives the surplus back once when two payments come for one order, and tells (B11)', async () => {
      const order = await house.order()
      await house.pay(order)
      const first = last()
      // The guest paid in an old tab after the order was paid by another payment.
      await house.payload.db.pool.query(
        `update payments set is_off = true where provider_id = $1`,
        [first],
      )
      await house.pay(order)
      const second = last()
      expect(second).not.toBe(first)
      stand.approve(first)
      await house.hurry()
      await isPaid(order.id)
      stand.approve(second)
      await house.hurry()
      await until(() =>
        expect(stand.moneyOf(first).refunded + stand.moneyOf(second).refunded).toBe(33_300),
      )
      await isPaid(order.id)
      expect(await house.refundsOf(order.id)).toHaveLength(1)
    })

    it('calls off an order that nobody pays, at the provider too (D3)', async () => {
      const order = await house.order()
      await house.pay(order)
      await house.payload.db.pool.query(
        `update orders set placed_at = now() - interval '2 hours' where id = $1`,
        [order.id],
      )
      await house.payload.db.pool.query(
        `update payment_operations set created_at = now() - interval '2 hours'
         where payment_id in (select id from payments where order_id = $1)`,
        [order.id],
      )
      await until(async () => expect((await house.orderOf(order.id)).state).toBe('cancelled'))
      const { rows } = await house.payload.db.pool.query(
        `select kind from payment_operations where kind = 'cancel'
           and payment_id in (select id from payments where order_id = $1)`,
        [order.id],
      )
      expect(rows).toHaveLength(1)
    })
  })

  intakeCases(provider, { house: () => house, stand: () => stand })
  backCases(provider, { house: () => house, stand: () => stand })
  moneyCases(provider, { house: () => house, stand: () => stand })
  trailCases(provider, { house: () => house, stand: () => stand })
}
