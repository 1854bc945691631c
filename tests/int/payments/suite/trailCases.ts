import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { orderSchema, send } from '../../orders/ask'

import { hearLog } from './hearLog'
import type { Stand } from './Stand'
import type { Paid } from './startPaid'
import { until } from './until'

type Scene = { house: () => Paid; stand: () => Stand }

const total = 33_300
const guest = {
  name: 'Прасковья Зверобоева',
  phone: '8 903 217-45-61',
  email: 'p.zver@example.org',
}
const address = { line: 'Кривоколенный переулок, 14', flat: '77', comment: 'код 4482' }
const shown = z.looseObject({
  paid: z.number(),
  receipts: z.array(z.object({ kind: z.string(), total: z.number(), url: z.string().nullable() })),
})

/** What a payment leaves behind: notices, receipts, addresses, the log. The cases for one provider. */
export function trailCases(provider: string, { house, stand }: Scene): void {
  const last = () => stand().payments().at(-1) ?? ''
  const query = async <Row extends z.ZodType>(row: Row, statement: string, values: unknown[]) =>
    z.array(row).parse((await house().payload.db.pool.query(statement, values)).rows)
  const isPaid = (id: number, paid: number) =>
    until(async () => expect((await house().orderOf(id)).paid).toBe(paid))
  const tellAgain = async () => {
    await stand().idle()
    await stand().repeat()
    await Promise.all([stand().repeat(), stand().repeat(), house().hurry()])
    await until(async () => {
      const waiting = `select id from inbox_events where state = 'waiting'`
      expect(await query(z.object({}), waiting, [])).toEqual([])
    })
  }

  describe(`${provider}: what it leaves behind`, () => {
    it('is one notice in the outbox for what was told many times, and again when nobody remembers it (A1, A9)', async () => {
      const { payload } = house()
      const notices = (id: number) =>
        query(
          z.object({ event: z.string(), times: z.number() }),
          `select event, count(*)::int as times from deliveries
           where message->>'tag' = $1 group by event order by event`,
          [`order:${id}`],
        )
      const all = () =>
        query(z.object({ count: z.number() }), 'select count(*)::int from deliveries', [])
      await payload.updateGlobal({ slug: 'order-settings', data: { acceptsByItself: true } })
      const order = await house().paidOrder({ guest })
      await payload.updateGlobal({ slug: 'order-settings', data: { acceptsByItself: false } })
      const once = [{ event: 'order.accepted', times: 1 }]
      await until(async () => expect(await notices(order.id)).toEqual(once))
      const before = await all()
      await tellAgain()
      await query(z.object({}), 'delete from inbox_events', [])
      await tellAgain()
      expect(await notices(order.id)).toEqual(once)
      expect(await all()).toEqual(before)
      // The same of money that goes back in the provider's cabinet.
      stand().refundInCabinet(last(), 10_000)
      await house().hurry()
      await isPaid(order.id, total - 10_000)
      const after = await all()
      await tellAgain()
      expect(await all()).toEqual(after)
    })

    it('leads its guest back to a page in their language', async () => {
      const order = await house().order()
      const back = async (id: number) =>
        (
          await query(
            z.object({ return_url: z.string() }),
            `select return_url from payment_operations join payments on payments.id = payment_id
             where order_id = $1 and kind = 'start'`,
            [id],
          )
        ).map(({ return_url: url }) => new URL(url).searchParams.get('locale'))
      await house().pay(order)
      // Ordered in English; another language of the menu is named by the page.
      expect(await back(order.id)).toEqual(['en'])
      const other = await house().order()
      const heard = await send(
        house(),
        `/orders/${other.id}/pay?token=${other.token}&locale=ru`,
        {},
      )
      expect(heard.status).toBe(200)
      expect(await back(other.id)).toEqual(['ru'])
    })

    it('is a receipt that its guest and staff find, where the provider has one of its own', async () => {
      const order = await house().paidOrder()
      const page = stand().receiptPageOf?.(last()) ?? null
      await until(async () => {
        const answer = await house().request(`/api/v1/orders/${order.id}?token=${order.token}`)
        const { receipts } = shown.parse(await answer.json())
        expect(receipts).toEqual(page === null ? [] : [{ kind: 'payment', total, url: page }])
      })
      const [payment] = await house().paymentsOf(order.id)
      expect(payment?.receiptUrl ?? null).toBe(page)
    })

    it('is no secret and nothing of its guest in the log, whatever goes wrong on the way', async () => {
      const { payload } = house()
      const log = hearLog(payload)
      const secrets = [
        ...Object.values(stand().keys).filter((value) => value.length >= 8),
        ...guest.name.split(' '),
        guest.email,
        '9032174561',
        '217-45-61',
        'Кривоколенный',
        'код 4482',
        '424242',
      ]
      const words = `Нельзя: ${guest.name}, 79032174561, +79032174561, ${guest.email}, ${address.line}`
      try {
        stand().fail('failed', 'start')
        const order = await house().order({ guest, address, mode: 'delivery' })
        secrets.push(order.token)
        await until(async () => expect((await house().pay(order)).state).toBe('ready'))
        // What is forged, and what is no webhook at all.
        for (const body of [`{"token":"${order.token}"}`, guest.email, '%%%']) {
          await fetch(house().webhookUrl, { method: 'POST', body })
        }
        stand().approve()
        await isPaid(order.id, total)
        await tellAgain()
        stand().refuseWith?.(words)
        await query(
          z.object({}),
          `insert into payment_polls (payment_id, next_at) select id, now() from payments where order_id = $1
           on conflict (payment_id) do update set next_at = now()`,
          [order.id],
        )
        await until(() => expect(log.lines.join('')).toContain('A payment could not be looked at'))
        expect(await house().refund(order.id, { amount: 10_000, reason: guest.name })).toBe(200)
        await until(async () => {
          const [refund] = await house().refundsOf(order.id)
          expect(refund?.state).toBe('failed')
        })
        stand().refuseWith?.(null)
        stand().fail('failed', 'refund')
        expect(await house().refund(order.id, { amount: 10_000, reason: guest.name })).toBe(200)
        await until(async () => {
          await house().hurry()
          expect((await house().orderOf(order.id)).paid).toBe(total - 10_000)
        })
        await tellAgain()
        orderSchema.parse(
          await (await house().request(`/api/v1/orders/${order.id}?token=${order.token}`)).json(),
        )
      } finally {
        stand().refuseWith?.(null)
        log.stop()
      }
      const written = log.lines.join('')
      expect(secrets.filter((secret) => written.includes(secret))).toEqual([])
    })
  })
}
