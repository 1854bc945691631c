import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { merge } from './merge'
import { noMoney, type PaymentMoney } from './Money'
import { paymentStatus, paymentStatuses } from './paymentStatus'
import { refundable } from './refundable'
import { standing } from './standing'
import { whyWrong } from './whyWrong'

/** A payment's true life: each step tells all figures as they are then. */
const life = fc
  .record({
    amount: fc.integer({ min: 1, max: 999_999_999 }),
    captures: fc.double({ min: 0, max: 1, noNaN: true }),
    refunds: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
    fails: fc.array(fc.boolean(), { maxLength: 4 }),
  })
  .map(({ amount, captures, refunds, fails }) => {
    const told: PaymentMoney[] = [noMoney, { ...noMoney, authorised: amount }]
    const captured = Math.floor(amount * captures)
    let now: PaymentMoney = { ...noMoney, authorised: amount, captured }
    told.push(now)
    for (const [index, part] of refunds.entries()) {
      const refund = Math.floor(standing(now).net * part)
      now = { ...now, refunded: now.refunded + refund }
      told.push(now)
      if (!fails[index]) continue
      now = { ...now, unrefunded: now.unrefunded + refund }
      told.push(now)
    }
    return { told, last: now }
  })

const all = (told: readonly PaymentMoney[]) => told.reduce(merge, noMoney)

describe('merge', () => {
  it('ends the same in every order, told twice or with gaps, as long as the last word is heard (A1–A5)', () => {
    fc.assert(
      fc.property(
        life.chain(({ told, last }) =>
          fc.record({
            last: fc.constant(last),
            heard: fc
              .tuple(fc.shuffledSubarray([...told, ...told]), fc.nat(told.length * 2))
              .map(([some, place]) => [...some.slice(0, place), last, ...some.slice(place)]),
          }),
        ),
        ({ heard, last }) => {
          expect(all(heard)).toEqual(last)
          expect(paymentStatus(all(heard))).toBe(paymentStatus(last))
        },
      ),
    )
  })

  it('never lets a figure fall, and keeps refunded ≤ captured ≤ authorised', () => {
    const figure = fc.nat(1_000)
    const money = fc.record({
      authorised: figure,
      captured: figure,
      refunded: figure,
      unrefunded: figure,
      isOff: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(money), money, (before, told) => {
        const known = all(before)
        const after = merge(known, told)
        for (const name of ['authorised', 'captured', 'refunded', 'unrefunded'] as const) {
          expect(after[name]).toBeGreaterThanOrEqual(known[name])
        }
        expect(merge(after, told)).toEqual(after)
        expect(merge(told, known)).toEqual(after)
        const { authorised, captured, refunded, net } = standing(after)
        expect(captured).toBeLessThanOrEqual(authorised)
        expect(refunded).toBeLessThanOrEqual(captured)
        expect(net).toBe(captured - refunded)
        expect(paymentStatuses).toContain(paymentStatus(after))
      }),
    )
  })

  it.each([
    ['a refund before the payment (A4)', [{ refunded: 30 }, { captured: 100 }], 'partly-refunded'],
    ['a hold after the capture (A5)', [{ captured: 100 }, { authorised: 100 }], 'captured'],
    ['a decline after the payment', [{ captured: 100 }, { isOff: true }], 'captured'],
    ['a decline, then another card (B14)', [{ isOff: true }, { captured: 100 }], 'captured'],
    [
      'a refund that fails later (C4)',
      [{ captured: 100, refunded: 100 }, { unrefunded: 100 }],
      'captured',
    ],
    ['a void', [{ authorised: 100 }, { isOff: true }], 'off'],
  ] as const)('%s', (_, told, status) => {
    expect(paymentStatus(all(told.map((one) => ({ ...noMoney, ...one }))))).toBe(status)
  })
})

describe('whyWrong', () => {
  const asked = { currency: 'RUB', isTest: false, amount: 100 }
  it.each([
    ['as asked', {}, null],
    ['a part (two stages)', { captured: 99 }, null],
    ['a kopeck more (B9)', { captured: 101 }, 'too-much'],
    ['dollars (B10)', { currency: 'usd' }, 'currency'],
    ['small letters', { currency: 'rub' }, null],
    ['a test payment on the live account (A17)', { isTest: true }, 'live-and-test'],
  ])('%s', (_, told, expected) => {
    const fits = { currency: 'RUB', isTest: false, authorised: 100, captured: 100 }
    expect(whyWrong(asked, { ...fits, ...told })).toBe(expected)
  })
})

it('lets no refund exceed what is held, those under way included (C2)', () => {
  expect(refundable(100, [30])).toBe(70)
  expect(refundable(100, [30, 70])).toBe(0)
  expect(refundable(100, [30, 80])).toBe(0)
})
