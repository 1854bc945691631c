import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type OrderState, orderStates } from '../order/OrderState'

import { consequences, type PaymentInHand } from './consequences'
import { noMoney } from './Money'
import { refundable } from './refundable'
import { standing } from './standing'

const payment = (id: number, more: Partial<PaymentInHand> = {}): PaymentInHand => ({
  id,
  isOnline: true,
  money: noMoney,
  refunding: [],
  hasFailedRefund: false,
  isMismatch: false,
  ...more,
})
const paid = (sum: number) => ({ ...noMoney, authorised: sum, captured: sum })
const held = (sum: number) => ({ ...noMoney, authorised: sum })
const order = (state: OrderState, more = {}) => ({ state, total: 100, mayReopen: false, ...more })

describe('consequences', () => {
  it.each([
    ['a paid order: nothing', order('placed'), [payment(1, { money: paid(100) })], []],
    [
      'paid after it was called off: back (B12)',
      order('cancelled'),
      [payment(1, { money: paid(100) })],
      [{ do: 'refund', paymentId: 1, amount: 100, why: 'late' }],
    ],
    [
      'the same, on its way already: nothing',
      order('cancelled'),
      [payment(1, { money: paid(100), refunding: [100] })],
      [],
    ],
    [
      'the same, in vain before: a person has to look',
      order('cancelled'),
      [payment(1, { money: paid(100), hasFailedRefund: true })],
      [],
    ],
    [
      'paid after that, and it may come back: taken up again (B12)',
      order('cancelled', { mayReopen: true }),
      [payment(1, { money: paid(100) })],
      [{ do: 'reopen' }],
    ],
    [
      'paid twice: the newer goes back (B11)',
      order('accepted'),
      [payment(1, { money: paid(100) }), payment(2, { money: paid(100) })],
      [{ do: 'refund', paymentId: 2, amount: 100, why: 'surplus' }],
    ],
    [
      'held and accepted: captured',
      order('accepted'),
      [payment(1, { money: held(100) })],
      [{ do: 'capture', paymentId: 1, amount: 100 }],
    ],
    ['held and waiting: nothing', order('placed'), [payment(1, { money: held(100) })], []],
    [
      'held and called off: let go',
      order('rejected'),
      [payment(1, { money: held(100) })],
      [{ do: 'cancel', paymentId: 1 }],
    ],
    [
      'held, and paid by another: let go',
      order('accepted'),
      [payment(1, { money: held(100) }), payment(2, { money: paid(100) })],
      [{ do: 'cancel', paymentId: 1 }],
    ],
    [
      'cash of an order that is off: for staff',
      order('cancelled'),
      [payment(1, { isOnline: false, money: paid(100) })],
      [],
    ],
    [
      'what does not fit is left alone (B9)',
      order('cancelled'),
      [payment(1, { money: paid(100), isMismatch: true })],
      [],
    ],
  ] as const)('%s', (_, of, payments, expected) => {
    expect(consequences(of, payments)).toEqual(expected)
  })

  it('never gives back more than is held, and leaves a live order paid', () => {
    const any = fc.record({
      sum: fc.nat(300),
      isHeld: fc.boolean(),
      isOnline: fc.boolean(),
      refunding: fc.array(fc.nat(100), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 4 }),
        fc.constantFrom(...orderStates),
        (made, state) => {
          const payments = made.map(({ isHeld, isOnline, refunding, sum }, index) =>
            payment(index, { isOnline, refunding, money: isHeld ? held(sum) : paid(sum) }),
          )
          const left = payments.map(({ money, refunding }) =>
            refundable(standing(money).net, refunding),
          )
          const before = left.reduce((sum, one) => sum + one, 0)
          let back = 0
          for (const one of consequences(order(state), payments)) {
            if (one.do !== 'refund') continue
            expect(one.amount).toBeGreaterThan(0)
            expect(one.amount).toBeLessThanOrEqual(left[one.paymentId] ?? 0)
            back += one.amount
          }
          const isOff = state === 'cancelled' || state === 'rejected'
          if (!isOff) expect(before - back).toBeGreaterThanOrEqual(Math.min(before, 100))
        },
      ),
    )
  })
})
