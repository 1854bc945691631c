import { expect, it } from 'vitest'

import { noMoney } from './Money'
import { payableOf } from './payableOf'

const taken = (captured: number, refunded = 0) => ({
  ...noMoney,
  authorised: captured,
  captured,
  refunded,
})
const hold = (authorised: number) => ({ ...noMoney, authorised })

it.each([
  ['nothing was taken', 'placed', [], 500],
  ['a part was taken', 'placed', [taken(200)], 300],
  ['a part was taken and the rest is held', 'placed', [taken(200), hold(300)], 0],
  ['all is held', 'placed', [hold(500)], 0],
  ['a hold was let go', 'placed', [{ ...hold(500), isOff: true }], 500],
  [
    'a part of a hold was taken and the rest let go',
    'accepted',
    [{ ...taken(200), authorised: 500 }],
    0,
  ],
  ['a part was given back', 'accepted', [taken(500, 200)], 0],
  ['all was given back under way', 'accepted', [taken(500, 500)], 500],
  ['all was given back of what is over', 'completed', [taken(500, 500)], 0],
  ['it is off', 'cancelled', [], 0],
] as const)('is known when %s', (_, state, payments, payable) => {
  expect(payableOf({ state, total: 500 }, payments)).toBe(payable)
})
