import { expect, it } from 'vitest'

import { checkVapid } from './checkVapid'
import { makeVapidKeys } from './makeVapidKeys'

const keys = makeVapidKeys()

it.each(['mailto:chef@menu.example', 'https://menu.example'])('takes %s', (subject) => {
  expect(() => checkVapid({ ...keys, subject })).not.toThrow()
})

it.each([
  'mailto:carte@localhost',
  'https://localhost:3000',
  'http://menu.example',
  'mailto:',
  'chef@menu.example',
])('refuses %s', (subject) => {
  expect(() => checkVapid({ ...keys, subject })).toThrow(/subject/)
})

it('refuses keys that are no pair, without naming them', () => {
  const { publicKey } = makeVapidKeys()
  const subject = 'https://menu.example'
  const told =
    /^The VAPID keys are no pair: set the public and the private key that were made together.$/
  expect(() => checkVapid({ ...keys, publicKey, subject })).toThrow(told)
  expect(() => checkVapid({ ...keys, privateKey: 'short', subject })).toThrow(told)
  expect(() =>
    checkVapid({ ...keys, privateKey: Buffer.alloc(32).toString('base64url'), subject }),
  ).toThrow(told)
})

it('makes other keys each time', () => {
  expect(makeVapidKeys().publicKey).not.toBe(keys.publicKey)
})
