import { expect, it } from 'vitest'

import { formatMoney } from './formatMoney'

it.each([
  [59000, 'RUB', 'ru', '590 ₽'],
  [129050, 'RUB', 'ru', '1 290,50 ₽'],
  [129050, 'RUB', 'en', '₽1,290.50'],
  [-100, 'EUR', 'en', '−€1'],
  [0, 'KZT', 'ru', '0 ₸'],
])('%i of %s in %s is %s', (minor, currency, language, words) => {
  expect(formatMoney(minor, currency, language).replace(/\u00A0|\u202F/g, ' ')).toBe(words)
})
