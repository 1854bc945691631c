import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import type { Stand } from './Stand'
import type { Paid } from './startPaid'
import { until } from './until'

type Scene = { house: () => Paid; stand: () => Stand }

const total = 33_300

/** How webhooks come in, and how a payment begins when something dies: the cases for one provider. */
export function intakeCases(provider: string, { house, stand }: Scene): void {
  const isPaid = (id: number, paid = total) =>
    until(async () => expect((await house().orderOf(id)).paid).toBe(paid))
  const query = (statement: string, values: unknown[] = []) =>
    house().payload.db.pool.query(statement, values)
  const paidTimes = async (id: number) =>
    (await house().timeline(id)).filter((reason) => reason.startsWith('+')).length
  const last = () => stand().payments().at(-1) ?? ''
  const begin = async (id: number) => {
    const { beginPayment } = await import('@/plugins/payments/pay/beginPayment')
    const begun = await beginPayment(await createLocalReq({}, house().payload), {
      orderId: id,
      provider,
      returnUrl: 'http://localhost/back',
    })
    if (begun.is !== 'begun') throw new Error(begun.is)
    return begun
  }

  describe(`${provider}: intake`, () => {
    it('goes on once when its webhooks and looks of our own tell of one change at once (A3)', async () => {
      const order = await house().order()
      await house().pay(order)
      if (!stand().isTakenByShop) stand().behave({ holds: true })
      stand().approve()
      if (stand().isTakenByShop) {
        await isPaid(order.id)
        stand().behave({ holds: true })
      }
      await Promise.all([house().hurry(), stand().release(), house().hurry(), stand().repeat()])
      await isPaid(order.id)
      await stand().repeat()
      await house().hurry()
      expect(await paidTimes(order.id)).toBe(1)
    })

    it('keeps what is told of a payment that nobody knows yet, and matches it later (A15)', async () => {
      const order = await house().order()
      await house().pay(order)
      await house().stopPayments()
      // As if our own commit were still to come.
      await query(
        `update payments set key = 'late-' || key, provider_id = 'late-' || provider_id where order_id = $1`,
        [order.id],
      )
      stand().approve()
      await stand().idle()
      await until(async () => {
        const { rows } = await query('select id from payment_strays where matched_at is null')
        expect(rows.length).toBeGreaterThan(0)
      })
      await query(
        `update payments set key = substr(key, 6), provider_id = substr(provider_id, 6) where order_id = $1`,
        [order.id],
      )
      // Nothing but the stray leads to it.
      await query('delete from payment_polls')
      await house().startPayments()
      await house().hurry()
      await isPaid(order.id)
      expect(await paidTimes(order.id)).toBe(1)
    })

    it('answers 5xx when it cannot keep what is told, and takes it when it is told again (A19)', async () => {
      const order = await house().order()
      await house().pay(order)
      await house().stopPayments()
      await query('delete from payment_polls')
      stand().behave({ holds: true })
      stand().approve()
      const { logger } = house().payload
      const { level } = logger
      logger.level = 'silent'
      await query('alter table inbox_events rename to inbox_events_away')
      stand().behave({ tries: 1 })
      await stand().release()
      const refused = await stand().repeat()
      await query('alter table inbox_events_away rename to inbox_events')
      logger.level = level
      // What nobody needs is answered all the same, and kept nowhere.
      expect(refused.filter((status) => status !== null && status >= 500)).not.toEqual([])
      await house().startPayments()
      const taken = await stand().repeat()
      expect(taken.filter((status) => status !== 200)).toEqual([])
      await isPaid(order.id)
      expect(await paidTimes(order.id)).toBe(1)
    })

    it('answers while the work that follows stands still (A20)', async () => {
      const order = await house().order()
      await house().pay(order)
      const client = await house().payload.db.pool.connect()
      try {
        await client.query('begin')
        // Whoever applies anything to the order waits for this.
        await client.query('select id from orders where id = $1 for update', [order.id])
        stand().approve()
        await stand().idle()
        const statuses = await stand().repeat()
        expect(statuses.filter((status) => status !== 200)).toEqual([])
        expect((await house().orderOf(order.id)).paid).toBe(0)
      } finally {
        await client.query('commit')
        client.release()
      }
      await isPaid(order.id)
    })
  })

  describe(`${provider}: beginning`, () => {
    it('is begun by another when whoever wrote it down dies before the call, and once (B2)', async () => {
      const order = await house().order()
      await house().stopPayments()
      const before = stand().payments().length
      await begin(order.id)
      expect(stand().payments()).toHaveLength(before)
      await house().startPayments()
      await until(() => expect(stand().payments()).toHaveLength(before + 1))
      expect((await house().pay(order)).state).toBe('ready')
      expect(stand().payments()).toHaveLength(before + 1)
      stand().approve()
      await isPaid(order.id)
    })

    it('is not begun when the order was called off meanwhile (B2)', async () => {
      const order = await house().order()
      await house().stopPayments()
      const before = stand().payments().length
      const { operationId } = await begin(order.id)
      await house().move(order.id, 'rejected')
      await house().startPayments()
      await until(async () => {
        const { rows } = await query('select state from payment_operations where id = $1', [
          operationId,
        ])
        expect(z.array(z.object({ state: z.string() })).parse(rows)).toEqual([{ state: 'refused' }])
      })
      expect(stand().payments()).toHaveLength(before)
    })

    it('begins anew when the order costs something else, and calls the first off there (B8)', async () => {
      const order = await house().order()
      await house().pay(order)
      const first = last()
      await query('update orders set total = total + 100 where id = $1', [order.id])
      expect((await house().pay(order)).state).toBe('ready')
      const second = last()
      expect(second).not.toBe(first)
      await until(async () => {
        const { rows } = await query(
          `select payments.provider_id from payment_operations
             join payments on payments.id = payment_id
           where kind = 'cancel' and order_id = $1`,
          [order.id],
        )
        expect(rows).toEqual([{ provider_id: first }])
      })
      stand().approve(second)
      await isPaid(order.id, total + 100)
    })
  })
}
