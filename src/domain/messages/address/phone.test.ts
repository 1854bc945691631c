import fc from 'fast-check'
import { expect, it } from 'vitest'

import { phone } from './phone'

it.each([
  ['+79161234567', '+79161234567'],
  ['8 (916) 123-45-67', '+79161234567'],
  ['7 916 123 45 67', '+79161234567'],
  ['916 123‑45‑67', '+79161234567'],
  ['+8 916 123-45-67', '+79161234567'],
  ['tel:+7-495-123-45-67', '+74951234567'],
  ['8 800 555-35-35', '+78005553535'],
  ['+7 701 234 56 78', '+77012345678'],
  ['+44 20 7946 0958', '+442079460958'],
  ['00 44 20 7946 0958', '+442079460958'],
  ['8~10 44 20 7946 0958', '+442079460958'],
  ['+375 29 123-45-67', '+375291234567'],
])('%s is %s', (text, number) => {
  expect(phone(text)).toBe(number)
})

it.each([
  '',
  '+',
  '112',
  '8 916 123-45-6',
  '8 343 123-45-6',
  '495 123-45-67',
  '8 916 123-45-678',
  '+7 016 123-45-67',
  '+7 916 123-45-67 доб. 5',
  '+0 123 456 789',
  '+1234567890123456',
  '79161234567; +79161234568',
  '+7916+1234567',
  '+7916123\r\n4567x',
])('%j is no number', (text) => {
  expect(phone(text)).toBeUndefined()
})

it('gives E.164, and the same once more', () => {
  const written = fc.array(fc.constantFrom(...'0123456789+- ()~'), { maxLength: 22 })
  fc.assert(
    fc.property(written, (characters) => {
      const number = phone(characters.join(''))
      if (number === undefined) return
      expect(number).toMatch(/^\+[1-9]\d{7,14}$/)
      expect(phone(number)).toBe(number)
    }),
  )
})
