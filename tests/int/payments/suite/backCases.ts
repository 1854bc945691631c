import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { send } from '../../orders/ask'

import type { Stand } from './Stand'
import type { Paid } from './startPaid'
import { until } from './until'

type Scene = { house: () => Paid; stand: () => Stand }

/** Money that goes back, what comes in that is no webhook, and keys: the cases for one provider. */
export function backCases(provider: string, { house, stand }: Scene): void {
  const isPaid = (id: number, paid: number) =>
    until(async () => expect((await house().orderOf(id)).paid).toBe(paid))
  const last = () => stand().payments().at(-1) ?? ''

  describe(`${provider}: refunds`, () => {
    const refund = (id: number, amount: number) => house().refund(id, { amount, reason: 'остыло' })

    it('gives back once for two managers at once, and never more than there is (C1, C2)', async () => {
      const order = await house().paidOrder()
      const [one, other] = await Promise.all([refund(order.id, 20_000), refund(order.id, 20_000)])
      expect([one, other].sort()).toEqual([200, 422])
      // What was given back is not asked for again.
      await isPaid(order.id, 13_300)
      await expect(house().pay(order)).rejects.toThrow(/^409/)
      expect(await refund(order.id, 13_301)).toBe(422)
      expect(await refund(order.id, 13_300)).toBe(200)
      await isPaid(order.id, 0)
      expect(stand().moneyOf(last())).toEqual({ captured: 33_300, refunded: 33_300 })
      const [payment] = await house().paymentsOf(order.id)
      expect(payment?.status).toBe('refunded')
    })

    it.each(['lost-after', 'lost-before', 'failed'] as const)(
      'gives back once when the answer is %s (C3)',
      async (fault) => {
        const order = await house().paidOrder()
        const id = last()
        stand().fail(fault, 'refund')
        expect(await refund(order.id, 10_000)).toBe(200)
        await house().hurry()
        await until(async () => {
          await house().hurry()
          expect((await house().orderOf(order.id)).paid).toBe(23_300)
        })
        expect(stand().moneyOf(id).refunded).toBe(10_000)
      },
    )

    // Others tell shops of disputes by letter and in their cabinets.
    if (provider === 'stripe' || provider === 'paypal') {
      it('flags a dispute of what was given back, once, and counts no second loss (C8)', async () => {
        const order = await house().paidOrder()
        const id = last()
        expect(await refund(order.id, 33_300)).toBe(200)
        await isPaid(order.id, 0)
        const lines = (await house().timeline(order.id)).length
        stand().dispute?.(id)
        const flagged = async () => (await house().paymentsOf(order.id))[0]
        await until(async () => {
          // Nothing else is looked at: a page of Stripe's own is told of by its PaymentIntent.
          await house().payload.db.pool.query('update payment_strays set next_at = now()')
          expect((await flagged())?.dispute).toBe('disputed')
        })
        await stand().repeat()
        expect(await flagged()).toMatchObject({
          status: 'refunded',
          captured: 33_300,
          refunded: 33_300,
        })
        expect((await house().orderOf(order.id)).paid).toBe(0)
        expect(await house().timeline(order.id)).toHaveLength(lines)
        expect(await house().alerts(`dispute:${(await flagged())?.id}`)).toBe(1)
      })
    }

    if (provider === 'paypal') {
      it('counts a lost dispute as money given back, once, and a late word opens it no more (C8)', async () => {
        const order = await house().paidOrder()
        const id = last()
        const dispute = async () => (await house().paymentsOf(order.id))[0]?.dispute
        stand().dispute?.(id)
        await until(async () => expect(await dispute()).toBe('disputed'))
        stand().endDispute?.(id, 'lost')
        await isPaid(order.id, 0)
        await until(async () => expect(await dispute()).toBe('lost'))
        await stand().repeat()
        const [payment] = await house().paymentsOf(order.id)
        expect(payment).toMatchObject({ dispute: 'lost', captured: 33_300, refunded: 33_300 })
        expect(await house().alerts(`dispute:${payment?.id}`)).toBe(2)
        // In words, and in the order's own currency.
        expect(await house().timeline(order.id)).toContain('+333 €, PayPal')
      })
    }

    it('restores the money when an accepted refund fails later, and tells (C4)', async () => {
      const order = await house().paidOrder()
      stand().holdRefunds()
      expect(await refund(order.id, 10_000)).toBe(200)
      await until(async () => {
        expect((await house().refundsOf(order.id))[0]?.providerId).toBeTruthy()
      })
      stand().endRefunds('failed')
      await house().hurry()
      await until(async () => {
        await house().hurry()
        expect((await house().refundsOf(order.id))[0]?.state).toBe('failed')
      })
      expect((await house().orderOf(order.id)).paid).toBe(33_300)
      expect(await house().alerts(`refund-failed:${order.id}:`)).toBe(1)
    })

    it('shows what was given back in the provider’s cabinet (C5)', async () => {
      const order = await house().paidOrder()
      stand().refundInCabinet(last(), 5_000)
      await isPaid(order.id, 28_300)
      const refunds = await house().refundsOf(order.id)
      expect(refunds.map(({ amount, state }) => [amount, state])).toEqual([[5_000, 'done']])
    })

    it('refuses to give back what is not captured, without asking (C6)', async () => {
      const order = await house().order()
      await house().pay(order)
      expect(await refund(order.id, 10_000)).toBe(422)
      expect(await house().refundsOf(order.id)).toEqual([])
    })
  })

  describe(`${provider}: webhooks`, () => {
    const bring = (body: BodyInit, headers: Record<string, string> = {}) =>
      fetch(house().webhookUrl, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers },
      })

    it('takes no megabyte, nothing packed, and no nonsense for an event (A18)', async () => {
      expect((await bring('x'.repeat(1_100_000))).status).toBe(413)
      expect((await bring('x', { 'content-encoding': 'gzip' })).status).toBe(415)
      for (const body of ['', '{', 'null', '[]', '{"event":"x"}', JSON.stringify({ a: 1 })]) {
        const { status } = await bring(body)
        expect(status).toBeLessThan(500)
      }
    })

    it('knows no provider that is not there', async () => {
      const answer = await house().request('/api/payments/webhooks/nobody', {
        method: 'POST',
        body: '{}',
      })
      expect(answer.status).toBe(404)
    })
  })

  describe(`${provider}: keys`, () => {
    it('are kept encrypted and shown masked; a missing one turns off its provider alone (B18)', async () => {
      const { payload } = house()
      const account = await payload.findByID({
        collection: 'payment-accounts',
        id: house().accountId,
      })
      const shown = JSON.stringify(account)
      const { rows } = await payload.db.pool.query('select sealed from payment_secrets')
      for (const value of Object.values(stand().keys)) {
        if (value.length >= 12) expect(shown).not.toContain(value)
        expect(JSON.stringify(rows)).not.toContain(value)
      }
      const bare = await payload.create({
        collection: 'payment-accounts',
        data: { title: 'без ключей', provider, isTest: true, isActive: true },
      })
      expect(z.object({ trouble: z.string() }).parse(bare).trouble).not.toBe('')
      const quote = await send(house(), '/quote', {
        location: house().locationId,
        mode: 'pickup',
        lines: [{ dish_id: house().soup }],
      })
      expect(Object(quote.body)).toMatchObject({ pay_by: [provider, 'cash'] })
      await payload.delete({ collection: 'payment-accounts', id: bare.id })
    })
  })
}
