import { expect, it } from 'vitest'

import { unsubscribeToken } from '../email/unsubscribe/unsubscribeToken'
import { confirmHours, confirmToken, readConfirmToken } from './confirmToken'

const secret = 'a secret of this house, long enough'
const now = Date.UTC(2026, 10, 24)

it('confirms the one subscription, for some days', () => {
  const token = confirmToken(secret, 7, now)
  const later = now + confirmHours * 3_600_000
  expect(readConfirmToken(secret, token, later - 1)).toBe(7)
  expect(readConfirmToken(secret, token, later)).toBeNull()
  expect(readConfirmToken('another secret', token, now)).toBeNull()
  expect(readConfirmToken(secret, `${token}A`, now)).toBeNull()
})

it('E12: a link that ends a subscription does not begin one', () => {
  const link = { subscription: 7, channel: 'email', topic: null, delivery: 1 } as const
  expect(readConfirmToken(secret, unsubscribeToken(secret, link), now)).toBeNull()
})
