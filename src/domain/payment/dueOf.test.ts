import { expect, it } from 'vitest'

import { dueOf } from './dueOf'
import { noMoney } from './Money'

const taken = (captured: number, refunded = 0) => ({
  ...noMoney,
  authorised: captured,
  captured,
  refunded,
})

it.each([
  ['nothing was taken', 'accepted', [], 500],
  ['nothing was taken of what is over', 'completed', [], 500],
  ['a part was taken', 'ready', [taken(200)], 300],
  ['all was taken', 'ready', [taken(500)], 0],
  ['a part was given back', 'completed', [taken(500, 200)], 0],
  ['a part was given back under way', 'accepted', [taken(500, 200)], 0],
  ['a part of a hold was taken', 'accepted', [{ ...taken(200), authorised: 500 }], 0],
  ['all is held', 'accepted', [{ ...noMoney, authorised: 500 }], 500],
  ['all was given back', 'completed', [taken(500, 500)], 0],
  ['all was given back and another way is taken', 'accepted', [taken(500, 500)], 500],
  ['it is paid anew', 'accepted', [taken(500, 500), taken(500)], 0],
  ['it is off', 'cancelled', [], 0],
] as const)('is known when %s', (_, state, payments, due) => {
  expect(dueOf({ state, total: 500 }, payments)).toBe(due)
})
