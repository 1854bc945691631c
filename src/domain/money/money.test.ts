import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { editMoney } from './editMoney'
import { formatMoney } from './formatMoney'
import { parseMoney } from './parseMoney'

describe('parseMoney', () => {
  it.each([
    ['590', 'RUB', 59000],
    ['590 р.', 'RUB', 59000],
    ['2 500 ₸', 'KZT', 250000],
    ['12,50 €', 'EUR', 1250],
    ['€12.50', 'EUR', 1250],
    ['12.5 eur', 'EUR', 1250],
    ['500', 'JPY', 500],
    ['¥500', 'JPY', 500],
    ['1.234', 'KWD', 1234],
    ['999999999', 'JPY', 999_999_999],
  ])('reads %j of %s as %i', (text, currency, minor) => {
    expect(parseMoney(text, currency)).toBe(minor)
  })

  it.each([
    ['', 'RUB'],
    ['-5', 'EUR'],
    ['5 €', 'RUB'],
    ['12,505', 'EUR'],
    ['500,5', 'JPY'],
    ['1.2345', 'KWD'],
    ['12345678', 'EUR'],
    ['1234567', 'KWD'],
    ['1e3', 'JPY'],
  ])('refuses %j of %s', (text, currency) => {
    expect(parseMoney(text, currency)).toBeNull()
  })
})

const currencies = fc.constantFrom('RUB', 'KZT', 'BYN', 'EUR', 'USD', 'AED', 'THB', 'JPY', 'KWD')

it('reads back what it edits and what it shows, to the smallest unit', () => {
  fc.assert(
    fc.property(
      fc.nat(999_999_999),
      currencies,
      fc.constantFrom(',' as const, '.' as const),
      (minor, currency, separator) => {
        expect(parseMoney(editMoney(minor, currency, separator), currency)).toBe(minor)
        expect(parseMoney(formatMoney(minor, currency, 'ru'), currency)).toBe(minor)
      },
    ),
  )
})

it.each([
  [1500, 'JPY', 'en', '¥1,500'],
  [1234, 'KWD', 'en', 'KWD 1.234'],
  [2000, 'KWD', 'en', 'KWD 2'],
])('%i of %s in %s is %s', (minor, currency, language, words) => {
  expect(formatMoney(minor, currency, language).replace(/\u00A0|\u202F/g, ' ')).toBe(words)
})
