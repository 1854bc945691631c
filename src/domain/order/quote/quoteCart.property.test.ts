import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { anySelection } from '../../menu/offer/testing/anySelection'
import { anySight } from '../../menu/offer/testing/anySight'
import { lookAt } from '../../menu/offer/lookAt'
import { priceOf } from '../../menu/offer/priceOf'
import type { OrderModifier } from '../Order'

import { quoteCart } from './quoteCart'
import { aPromo, aZone, plainRules } from './testing/aCart'

const line = fc.record({
  selection: anySelection,
  quantity: fc.constantFrom(1, 1, 1, 2, 3, 7, 99, 0, -1, 0.5, 100),
  comment: fc.constant(''),
})
const gives = fc.oneof(
  fc.record({
    kind: fc.constant('percent' as const),
    percent: fc.integer({ min: 0, max: 100 }),
    most: fc.option(fc.nat(100_000)),
  }),
  fc.record({ kind: fc.constant('amount' as const), amount: fc.nat(300_000) }),
)
const parts = fc.record({
  sight: anySight,
  lines: fc.array(line, { maxLength: 6 }),
  gives,
  hasPromo: fc.boolean(),
  charge: fc.integer({ min: 0, max: 100 }),
  tips: fc.integer({ min: 0, max: 60 }),
  fee: fc.nat(50_000),
})

type Parts = typeof parts extends fc.Arbitrary<infer Drawn> ? Drawn : never

function quoted({ sight, lines, gives, hasPromo, charge, tips, fee }: Parts) {
  const { locationId, channel, at } = sight
  return quoteCart(
    {
      locationId,
      mode: channel,
      lines,
      promoCode: hasPromo ? 'HELLO' : null,
      point: { latitude: 55.75, longitude: 37.6 },
      tips: { percent: tips },
      slot: null,
    },
    {
      model: sight.model,
      rules: {
        ...plainRules,
        serviceCharge: { delivery: charge, pickup: charge, 'dine-in': charge },
      },
      zones: [aZone({ fee })],
      promo: hasPromo ? aPromo({ gives }) : null,
      taken: () => 0,
      now: at,
    },
  )
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)
const ofModifiers = (modifiers: readonly OrderModifier[]): number =>
  sum(modifiers.map(({ total, nested }) => total + ofModifiers(nested)))

describe('quoteCart', () => {
  it('adds up to the kopeck, and nothing is ever below zero', () => {
    fc.assert(
      fc.property(parts, (drawn) => {
        const { lines, subtotal, discount, deliveryFee, serviceCharge, tips, total } = quoted(drawn)
        expect(sum(lines.map((one) => one.total))).toBe(subtotal - discount)
        expect(sum(lines.map((one) => one.discount))).toBe(discount)
        expect(subtotal - discount + deliveryFee + serviceCharge + tips).toBe(total)
        for (const one of lines) {
          expect(one.subtotal).toBe(one.unitPrice * one.quantity)
          expect(one.total).toBe(one.subtotal - one.discount)
          expect(one.discount).toBeGreaterThanOrEqual(0)
          expect(one.total).toBeGreaterThanOrEqual(0)
        }
        for (const amount of [subtotal, discount, deliveryFee, serviceCharge, tips, total]) {
          expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('sells each line at the menu engine’s price, part by part', () => {
    fc.assert(
      fc.property(parts, (drawn) => {
        const { sight, lines } = drawn
        const view = lookAt(sight.model, sight)
        const sold = new Map(quoted(drawn).lines.map((one) => [one.key, one]))
        for (const [index, { selection }] of lines.entries()) {
          const one = sold.get(String(index + 1))
          if (!one) continue
          expect(one.unitPrice).toBe(priceOf(view, selection)?.total)
          const whole =
            one.basePrice +
            ofModifiers(one.modifiers) +
            sum(one.choices.map(({ total, modifiers }) => total + ofModifiers(modifiers)))
          expect(one.unitPrice).toBe(Math.max(0, whole))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('never gets cheaper when something is added, the fee of delivery aside', () => {
    fc.assert(
      fc.property(parts, line, (drawn, more) => {
        const before = quoted(drawn)
        const after = quoted({ ...drawn, lines: [...drawn.lines, more] })
        expect(after.total - after.deliveryFee).toBeGreaterThanOrEqual(
          before.total - before.deliveryFee,
        )
        expect(after.problems.length).toBeGreaterThanOrEqual(
          before.problems.filter(({ code }) => code !== 'empty').length,
        )
      }),
      { numRuns: 300 },
    )
  })
})
