import fc from 'fast-check'
import { expect, it } from 'vitest'

import { openSecret } from './openSecret'
import { sealSecret } from './sealSecret'

it('opens what it sealed, under the same name and secret alone', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (secret, name, value) => {
      const sealed = sealSecret(secret, 'iiko', name, value)
      expect(openSecret(secret, 'iiko', name, sealed)).toBe(value)
      expect(openSecret(secret, 'payments', name, sealed)).toBeNull()
      expect(openSecret(`${secret}!`, 'iiko', name, sealed)).toBeNull()
      expect(openSecret(secret, 'iiko', `${name}!`, sealed)).toBeNull()
    }),
    { numRuns: 50 },
  )
})

it('does not open what somebody changed by one bit', () => {
  const sealed = sealSecret('secret', 'iiko', 'key:1', 'a1b2c3d4')
  const bytes = Buffer.from(sealed.slice(2), 'base64url')
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(openSecret('secret', 'iiko', 'key:1', `1.${changed.toString('base64url')}`)).toBeNull()
  }
  expect(openSecret('secret', 'iiko', 'key:1', 'nonsense')).toBeNull()
})

it('never looks the same twice and never shows the value', () => {
  const one = sealSecret('secret', 'iiko', 'key:1', 'a1b2c3d4')
  expect(one).not.toBe(sealSecret('secret', 'iiko', 'key:1', 'a1b2c3d4'))
  expect(Buffer.from(one.slice(2), 'base64url').includes('a1b2c3d4')).toBe(false)
})
