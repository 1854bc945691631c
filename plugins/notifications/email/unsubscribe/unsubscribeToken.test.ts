import { createHmac } from 'node:crypto'

import fc from 'fast-check'
import { expect, it } from 'vitest'

import { messageChannels } from '@/src/domain/outbox/Delivery'

import { readUnsubscribeToken, type Unsubscribe, unsubscribeToken } from './unsubscribeToken'

const secret = 'a secret of this house, long enough'
const link: Unsubscribe = { subscription: 12, channel: 'email', topic: 'news', delivery: 7 }
const token = unsubscribeToken(secret, link)

it('E12: says what it was made to say, in a form that fits a link', () => {
  fc.assert(
    fc.property(
      fc.record({
        subscription: fc.integer({ min: 1 }),
        channel: fc.constantFrom(...messageChannels),
        topic: fc.option(fc.string()),
        delivery: fc.option(fc.integer({ min: 1 })),
      }),
      (one) => {
        const made = unsubscribeToken(secret, one)
        expect(readUnsubscribeToken(secret, one.channel, made)).toEqual(one)
        expect(encodeURIComponent(made)).toBe(made)
      },
    ),
  )
})

it('E12: is of no use for another channel', () => {
  for (const channel of messageChannels.filter((one) => one !== 'email')) {
    expect(readUnsubscribeToken(secret, channel, token)).toBeNull()
    const other = unsubscribeToken(secret, { ...link, channel })
    const mixed = [other.split('.')[0], token.split('.')[1]].join('.')
    expect(readUnsubscribeToken(secret, channel, mixed)).toBeNull()
  }
})

it('E12: is not guessed: any other character, one less, one more', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.='
  for (let at = 0; at < token.length; at += 1) {
    for (const letter of letters) {
      if (letter === token[at]) continue
      const changed = token.slice(0, at) + letter + token.slice(at + 1)
      expect(readUnsubscribeToken(secret, 'email', changed)).toBeNull()
    }
  }
  for (const changed of [
    token.slice(0, -1),
    `${token}A`,
    `${token}.`,
    `.${token}`,
    '',
    '.',
    '..',
  ]) {
    expect(readUnsubscribeToken(secret, 'email', changed)).toBeNull()
  }
  fc.assert(fc.property(fc.string(), (any) => readUnsubscribeToken(secret, 'email', any) === null))
})

it('E12: is not made with another secret, nor with the secret itself', () => {
  expect(readUnsubscribeToken('another secret', 'email', token)).toBeNull()
  const [body = ''] = token.split('.')
  const mark = createHmac('sha256', secret).update(Buffer.from(body, 'base64url')).digest()
  const forged = `${body}.${mark.toString('base64url')}`
  expect(readUnsubscribeToken(secret, 'email', forged)).toBeNull()
})
