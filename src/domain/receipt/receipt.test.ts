import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { anOrder } from '../iiko/order/testing/anOrder'
import { vatRates } from '../order/Fiscal'
import type { Order } from '../order/Order'
import { spread } from '../order/quote/spread'

import { cutName } from './cutName'
import { fitReceipt } from './fitReceipt'
import type { Receipt } from './Receipt'
import { receiptOf } from './receiptOf'
import { splitReceipt } from './splitReceipt'
import { vatAt } from './vatAt'

const [line] = anOrder({}).lines
if (!line) throw new Error('the order has no line')

const someOrder = fc
  .record({
    lines: fc.array(
      fc.record({
        price: fc.integer({ min: 1, max: 500_000 }),
        quantity: fc.integer({ min: 1, max: 30 }),
        vat: fc.constantFrom(...vatRates),
      }),
      { minLength: 1, maxLength: 60 },
    ),
    discount: fc.double({ min: 0, max: 0.99, noNaN: true }),
    deliveryFee: fc.nat(50_000),
    serviceCharge: fc.nat(50_000),
    tips: fc.nat(50_000),
  })
  .map(({ deliveryFee, discount: part, lines: sold, serviceCharge, tips }): Order => {
    const sums = sold.map(({ price, quantity }) => price * quantity)
    const subtotal = sums.reduce((sum, one) => sum + one, 0)
    const discount = Math.floor(subtotal * part)
    const shares = spread(discount, sums)
    const lines = sold.map(({ price, quantity, vat }, index) => {
      const total = price * quantity - (shares[index] ?? 0)
      return { ...line, quantity, total, fiscal: { vat, subject: 'commodity' as const } }
    })
    const total = subtotal - discount + deliveryFee + serviceCharge + tips
    return anOrder({ lines, subtotal, discount, deliveryFee, serviceCharge, tips, total })
  })

const sumOf = ({ items }: Pick<Receipt, 'items'>) => items.reduce((sum, one) => sum + one.amount, 0)
const of = (order: Order, amount: number) =>
  receiptOf(order, { kind: 'payment', amount, at: Date.UTC(2026, 5, 1), taxSystem: null })

describe('receiptOf', () => {
  it('adds up to the kopeck, of the whole order and of any part of it (C9, C10)', () => {
    fc.assert(
      fc.property(someOrder, fc.double({ min: 0, max: 1, noNaN: true }), (order, part) => {
        for (const amount of [order.total, Math.floor(order.total * part)]) {
          const receipt = of(order, amount)
          expect(sumOf(receipt)).toBe(amount)
          for (const { amount: sum, price, quantity } of receipt.items) {
            expect(price * quantity).toBe(sum)
            expect(sum).toBeGreaterThan(0)
          }
        }
      }),
    )
  })

  it('stays as much when it is made to fit, or split (C9)', () => {
    fc.assert(
      fc.property(someOrder, (order) => {
        const receipt = of(order, order.total)
        const fit = fitReceipt(receipt, 20)
        expect(fit.items.length).toBeLessThanOrEqual(20)
        expect(sumOf(fit)).toBe(order.total)
        const parts = splitReceipt(receipt, 20)
        expect(parts.every((one) => one.items.length <= 20 && sumOf(one) === one.total)).toBe(true)
        expect(parts.reduce((sum, { total }) => sum + total, 0)).toBe(order.total)
      }),
    )
  })

  it('divides 100 roubles by three as 33.33, 33.33 and 33.34 (C9)', () => {
    const order = anOrder({
      lines: [{ ...line, quantity: 3, total: 10_000 }],
      deliveryFee: 0,
      serviceCharge: 0,
      tips: 0,
      total: 10_000,
    })
    const items = of(order, 10_000).items.map(({ price, quantity }) => [price, quantity])
    expect(items).toEqual([
      [3_333, 2],
      [3_334, 1],
    ])
  })
})

it('says the general rate of the day in Moscow (C9)', () => {
  const midnight = Date.UTC(2025, 11, 31, 21)
  expect(vatAt('vat20', midnight - 1)).toBe('vat20')
  expect(vatAt('vat22', midnight - 1)).toBe('vat20')
  expect(vatAt('vat20', midnight)).toBe('vat22')
  expect(vatAt('vat10', midnight)).toBe('vat10')
})

it('cuts a name between characters as people see them, at 128 (C9)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const cut = cutName(name)
      expect(cut.length).toBeLessThanOrEqual(128)
      expect(cut).not.toBe('')
      expect(/[\uD800-\uDBFF]$/.test(cut.replace(/…$/, ''))).toBe(false)
    }),
  )
  expect(cutName('  Борщ\n с пампушкой ')).toBe('Борщ с пампушкой')
})
