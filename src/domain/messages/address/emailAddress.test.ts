import fc from 'fast-check'
import { expect, it } from 'vitest'

import { emailAddress } from './emailAddress'

it.each([
  [' Anna@Mail.RU ', 'Anna@mail.ru'],
  ["o'neil+tag@sub.example.co", "o'neil+tag@sub.example.co"],
  ['info@кафе.рф', 'info@xn--80akn5b.xn--p1ai'],
])('%j is %s', (text, address) => {
  expect(emailAddress(text)).toBe(address)
})

it.each([
  '',
  'anna',
  '@mail.ru',
  'a@b',
  'a@127.0.0.1',
  'a@[127.0.0.1]',
  'a..b@mail.ru',
  '.a@mail.ru',
  'a@mail..ru',
  'a@-mail.ru',
  'a@mail.ru, b@mail.ru',
  'a@mail.ru\r\nBcc: b@mail.ru',
  'a b@mail.ru',
  'Анна@mail.ru',
  '<a@mail.ru>',
  'a@mail.ru/x',
  'a@user:pass.ru',
  `${'a'.repeat(65)}@mail.ru`,
  `a@${'b'.repeat(64)}.ru`,
])('%j is no address', (text) => {
  expect(emailAddress(text)).toBeUndefined()
})

it('gives what it takes again, in one line', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string()), (text) => {
      const address = emailAddress(text)
      if (address === undefined) return
      expect(emailAddress(address)).toBe(address)
      expect(address).toMatch(/^[!-~]+@[a-z0-9.-]+$/)
    }),
  )
})
