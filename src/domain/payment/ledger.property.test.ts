import fc from 'fast-check'
import { expect, it } from 'vitest'

import { withDiscount } from '../order/quote/withDiscount'
import { aLine as soldLine } from '../iiko/order/testing/anOrder'

import { merge } from './merge'
import { noMoney, type PaymentMoney } from './Money'
import { refundable } from './refundable'
import { standing } from './standing'

/*
 * The whole life of an order's money: a cart, a discount spread over it, a payment in one or two stages, refunds
 * in any order, of which some fail later, and every word of it told doubled, late and shuffled.
 */

const cart = fc.array(
  fc.record({
    price: fc.integer({ min: 1, max: 500_000 }),
    quantity: fc.integer({ min: 1, max: 20 }),
  }),
  { minLength: 1, maxLength: 12 },
)
const events = fc.array(
  fc.record({
    kind: fc.constantFrom('refund', 'fail'),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 12 },
)

it('balances to the kopeck: lines, discount, captured, refunds in any order', () => {
  fc.assert(
    fc.property(
      cart,
      fc.double({ min: 0, max: 1, noNaN: true }),
      events,
      fc.boolean(),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (lines, share, happened, isTwoStage, chances) => {
        const sold = lines.map(({ price, quantity }, index) =>
          soldLine({
            key: String(index + 1),
            quantity,
            unitPrice: price,
            subtotal: price * quantity,
            total: price * quantity,
          }),
        )
        const subtotal = sold.reduce((sum, line) => sum + line.subtotal, 0)
        const discount = Math.floor(subtotal * share)
        const after = withDiscount(sold, discount)
        const total = after.reduce((sum, line) => sum + line.total, 0)
        expect(total).toBe(subtotal - discount)
        expect(after.reduce((sum, line) => sum + line.discount, 0)).toBe(discount)
        expect(
          after.every((line) => line.total >= 0 && line.total + line.discount === line.subtotal),
        ).toBe(true)
        if (total === 0) return

        // The books: a plain list of entries, kept by hand.
        const entries: number[] = []
        const refunds: { amount: number; isFailed: boolean }[] = []
        const told: PaymentMoney[] = isTwoStage ? [{ ...noMoney, authorised: total }] : []
        let now: PaymentMoney = { ...noMoney, authorised: total, captured: total }
        entries.push(total)
        told.push(now)
        for (const { kind, part } of happened) {
          if (kind === 'refund') {
            const amount = Math.floor(refundable(standing(now).net, []) * part)
            if (amount === 0) continue
            refunds.push({ amount, isFailed: false })
            entries.push(-amount)
            now = { ...now, refunded: now.refunded + amount }
          } else {
            const open = refunds.find(({ isFailed }) => !isFailed)
            if (!open) continue
            open.isFailed = true
            entries.push(open.amount)
            now = { ...now, unrefunded: now.unrefunded + open.amount }
          }
          told.push(now)
        }

        const heard = [...told, ...told]
          .map((word) => {
            const chance: unknown = chances.next().value
            return { word, chance: typeof chance === 'number' ? chance : 0 }
          })
          .sort((one, other) => one.chance - other.chance)
          .map(({ word }) => word)
        const known = heard.reduce(merge, noMoney)
        const { authorised, captured, net, refunded } = standing(known)
        const balance = entries.reduce((sum, entry) => sum + entry, 0)
        expect(net).toBe(balance)
        expect(captured - refunded).toBe(net)
        expect(captured).toBe(total)
        expect(refunded).toBeLessThanOrEqual(captured)
        expect(captured).toBeLessThanOrEqual(authorised)
      },
    ),
    { numRuns: 500 },
  )
})
