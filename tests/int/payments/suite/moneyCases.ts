import { createLocalReq } from 'payload'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'

import { dayBefore } from '@/plugins/payments/reconcile/dayInMoscow'

import { send } from '../../orders/ask'

import type { Stand } from './Stand'
import type { Paid } from './startPaid'
import { until } from './until'

type Scene = { house: () => Paid; stand: () => Stand }

const total = 33_300
const difference = z.object({ kind: z.string(), providerId: z.string() })

/** Money that is not what was asked for, holds, and the report of a day: the cases for one provider. */
export function moneyCases(provider: string, { house, stand }: Scene): void {
  const last = () => stand().payments().at(-1) ?? ''
  const query = (statement: string, values: unknown[] = []) =>
    house().payload.db.pool.query(statement, values)
  const change = (data: { isTwoStage?: boolean; sendsReceipts?: boolean }) =>
    house().payload.update({ collection: 'payment-accounts', id: house().accountId, data })
  const paymentOf = async (id: number) => (await house().paymentsOf(id))[0]

  describe(`${provider}: what does not fit`, () => {
    it.each([
      ['a kopeck more than was asked (B9)', 'amount = amount - 1', 'too-much'],
      ['another currency (B10)', `currency = 'USD'`, 'currency'],
      ['a test payment of a live account (A17)', 'is_test = false', 'live-and-test'],
    ])('does not count %s, and tells managers once', async (_, was, mismatch) => {
      const order = await house().order()
      await house().pay(order)
      await query(`update payments set ${was} where order_id = $1`, [order.id])
      stand().approve()
      await house().hurry()
      const payment = await until(async () => {
        const found = await paymentOf(order.id)
        expect(found?.mismatch).toBe(mismatch)
        return found
      })
      await stand().idle()
      await stand().repeat()
      await house().hurry()
      expect((await house().orderOf(order.id)).paid).toBe(0)
      await until(async () =>
        expect(await house().alerts(`payment-mismatch:${payment?.id}`)).toBe(1),
      )
    })

    it('is not paid by a kopeck less (B9)', async () => {
      const order = await house().order()
      await house().pay(order)
      await query('update orders set total = total + 1 where id = $1', [order.id])
      stand().approve()
      await house().hurry()
      await until(async () => expect((await house().orderOf(order.id)).paid).toBe(total))
      const answer = await house().request(`/api/v1/orders/${order.id}?token=${order.token}`)
      expect(await answer.json()).toMatchObject({ awaits_payment: true, state: 'placed' })
    })
  })

  describe(`${provider}: a hold`, () => {
    it('is captured in part by a manager, once, and the rest is let go and not owed (C7)', async () => {
      await change({ isTwoStage: true })
      try {
        const order = await house().order()
        await house().pay(order)
        stand().approve()
        await house().hurry()
        await until(async () => expect((await paymentOf(order.id))?.status).toBe('authorised'))
        const capture = (amount: number) =>
          house().ask(`/api/orders/${order.id}/capture`, { amount, reason: 'нет десерта' })
        expect(await capture(total + 1)).toBe(422)
        const both = await Promise.all([capture(20_000), capture(20_000)])
        expect(both.sort()).toEqual([200, 422])
        await until(async () => expect((await house().orderOf(order.id)).paid).toBe(20_000))
        await house().move(order.id, 'accepted')
        await stand().idle()
        await stand().repeat()
        await house().hurry()
        expect(stand().moneyOf(last())).toEqual({ captured: 20_000, refunded: 0 })
        expect((await house().orderOf(order.id)).paid).toBe(20_000)
        const notes = (await house().timeline(order.id)).filter((reason) =>
          reason.startsWith('списать'),
        )
        expect(notes).toEqual([
          expect.stringMatching(/^списать 200 [₽€] из 333 [₽€], нет десерта$/),
        ])
        const { orderPicture } = await import('@/src/orders/orderPicture')
        const req = await createLocalReq({ user: house().manager }, house().payload)
        expect(await orderPicture(req, order.id)).toMatchObject({
          due: 0,
          held: 0,
          refundable: 20_000,
        })
        await expect(house().pay(order)).rejects.toThrow(/^409/)
      } finally {
        await change({ isTwoStage: false })
      }
    })

    it('that the provider ended calls the waiting order off, once, and gives nothing back (B17, C6)', async () => {
      await change({ isTwoStage: true })
      try {
        const order = await house().order()
        await house().pay(order)
        stand().approve()
        await house().hurry()
        await until(async () => expect((await paymentOf(order.id))?.status).toBe('authorised'))
        stand().endHold(last())
        await until(async () => {
          await house().hurry()
          expect((await house().orderOf(order.id)).state).toBe('cancelled')
        })
        await stand().idle()
        await stand().repeat()
        const payment = await paymentOf(order.id)
        expect(payment).toMatchObject({ status: 'off', captured: 0 })
        expect(await house().alerts(`hold-expired:${payment?.id}`)).toBe(1)
        expect(await house().refund(order.id, { amount: 100, reason: 'остыло' })).toBe(422)
        expect(await house().refundsOf(order.id)).toEqual([])
      } finally {
        await change({ isTwoStage: false })
      }
    })
  })

  // The others make no receipts by 54-ФЗ.
  if (provider === 'yookassa' || provider === 'cloudpayments') {
    it('asks for an email or a phone before a payment whose receipt needs one (C11)', async () => {
      await change({ sendsReceipts: true })
      try {
        const at = { mode: 'dine-in', table: house().table, guest: { name: 'Анна' } }
        const order = await house().order(at)
        const heard = await send(house(), `/orders/${order.id}/pay?token=${order.token}`, {})
        expect(heard.status).toBe(422)
        expect(heard.body).toMatchObject({ errors: [{ field: 'guest' }] })
        expect(await house().paymentsOf(order.id)).toEqual([])
      } finally {
        await change({ sendsReceipts: false })
      }
    })
  }

  describe(`${provider}: the report of a day`, () => {
    it('has a line for each of the four kinds of differences, once, whoever compares (D1, D2)', async () => {
      const { reconcileDays } = await import('@/plugins/payments/reconcile/reconcileDays')
      const ids: string[] = []
      for (let one = 0; one < 4; one += 1) {
        await house().paidOrder()
        ids.push(last())
      }
      await stand().idle()
      await house().stopPayments()
      onTestFinished(() => house().startPayments())
      const [amount = '', refunded = '', gone = '', lost = ''] = ids
      const where = 'where provider_id = $1'
      await query(`update payments set captured = captured - 1 ${where}`, [amount])
      await query(`update payments set refunded = 5 ${where}`, [refunded])
      await query(`update payments set provider_id = 'nowhere', key = 'nowhere' ${where}`, [gone])
      // Ours alone, from the middle of the day: what began near midnight may be of another day there.
      const { from, until: end } = dayBefore(Date.now() + 24 * 3_600_000)
      await query(
        `update payments set provider_id = 'ours alone', key = 'ours alone',
           created_at = to_timestamp($2::float8 / 1000) ${where}`,
        [lost, (from + end) / 2],
      )
      const nextNight = end + 4 * 3_600_000
      await Promise.all([1, 2, 3].map(() => reconcileDays(house().payload, nextNight)))
      for (let page = 0; page < 5; page += 1) await reconcileDays(house().payload, nextNight)
      const { docs } = await house().payload.find({ collection: 'payment-differences', limit: 0 })
      const lines = z
        .array(difference)
        .parse(docs)
        .map(({ kind, providerId }) => `${kind} ${providerId}`)
      const expected = [
        `amount ${amount}`,
        `refunded ${refunded}`,
        ...[gone, lost].map((id) => `only-there ${stand().listedAs?.(id) ?? id}`),
        'only-here ours alone',
      ]
      expect(expected.filter((line) => !lines.includes(line))).toEqual([])
      expect(new Set(lines).size).toBe(lines.length)
    })
  })
}
