import fc from 'fast-check'
import { expect, it } from 'vitest'

import { unsubscribeToken } from '../email/unsubscribe/unsubscribeToken'
import { readLeaveToken } from './readLeaveToken'
import { readShortToken, shortToken } from './shortToken'

const secret = 'a secret of this house, long enough'
const link = { subscription: 98_765, delivery: 4_321_000 }
const token = shortToken(secret, link)

it('E12: says what it was made to say, in few characters that need no escape', () => {
  expect(token.length).toBeLessThanOrEqual(17)
  const id = fc.integer({ min: 1, max: 2_147_483_647 })
  fc.assert(
    fc.property(id, id, (subscription, delivery) => {
      const made = shortToken(secret, { subscription, delivery })
      expect(readShortToken(secret, made)).toEqual({ subscription, delivery })
      expect(encodeURIComponent(made)).toBe(made)
      // A phone ends a link before a dash or an underscore that nothing follows.
      expect(made).toMatch(/[0-9a-z]$/)
    }),
  )
})

it('E12: is not guessed: any other character, one less, one more, another secret', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'
  for (let at = 0; at < token.length; at += 1) {
    for (const letter of letters) {
      if (letter === token[at]) continue
      const changed = token.slice(0, at) + letter + token.slice(at + 1)
      expect(readShortToken(secret, changed)).toBeNull()
    }
  }
  for (const changed of [
    token.slice(0, -1),
    `${token}a`,
    token.slice(1),
    '',
    '-',
    token.slice(7),
  ]) {
    expect(readShortToken(secret, changed)).toBeNull()
  }
  expect(readShortToken('another secret', token)).toBeNull()
})

it('E12: ends a subscription by SMS alone, as the long one of SMS does', () => {
  expect(readLeaveToken(secret, 'sms', token)).toEqual({ ...link, channel: 'sms', topic: null })
  for (const channel of ['email', 'push', 'telegram'] as const) {
    expect(readLeaveToken(secret, channel, token)).toBeNull()
  }
  const long = { ...link, channel: 'sms', topic: null } as const
  expect(readLeaveToken(secret, 'sms', unsubscribeToken(secret, long))).toEqual(long)
})
