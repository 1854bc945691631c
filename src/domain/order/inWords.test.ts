import { expect, it } from 'vitest'

import { linesInWords } from './linesInWords'
import type { OrderLine } from './Order'
import { sumsInWords } from './sumsInWords'
import { timeInWords } from './timeInWords'

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

const line: OrderLine = {
  dishId: 1,
  name: { ru: 'Пицца «Маргарита»', en: 'Margherita' },
  sizeKey: 'l',
  sizeName: { ru: '30 см', en: '30 cm' },
  sku: null,
  externalId: null,
  sizeExternalId: null,
  modifiers: [
    {
      groupId: 1,
      groupName: { ru: 'Добавки' },
      key: 'cheese',
      name: { ru: 'сыр' },
      amount: 2,
      free: 0,
      price: 5000,
      total: 10000,
      sku: null,
      externalId: null,
      groupExternalId: null,
      nested: [],
    },
  ],
  key: 'a',
  quantity: 2,
  choices: [],
  comment: 'без лука',
  basePrice: 49000,
  unitPrice: 59000,
  subtotal: 118000,
  discount: 0,
  total: 118000,
  fiscal: { vat: 'none', subject: 'commodity' },
}

it('says what was sold, in the guest’s language where there are words in it', () => {
  expect(plain(linesInWords({ lines: [line], currency: 'RUB' }, 'ru'))).toBe(
    'Пицца «Маргарита» × 2 (30 см, сыр × 2) — 1 180 ₽\n– без лука',
  )
  expect(plain(linesInWords({ lines: [line], currency: 'RUB' }, 'en'))).toBe(
    'Margherita × 2 (30 cm, сыр × 2) — ₽1,180\n– без лука',
  )
})

it('says what the total is made of, without what is nothing', () => {
  const totals = {
    currency: 'RUB',
    subtotal: 118000,
    discount: 18000,
    deliveryFee: 0,
    serviceCharge: 0,
    tips: 5000,
    total: 105000,
  }
  expect(plain(sumsInWords(totals, 'ru'))).toBe('Блюда — 1 180 ₽\nСкидка — −180 ₽\nЧаевые — 50 ₽')
})

it.each([
  ['asap', '2026-11-28T16:40Z', '19:40'],
  ['slot', '2026-11-28T16:40Z', '19:10–19:40'],
  ['slot', '2026-11-29T16:40Z', '29 ноября, 19:10–19:40'],
] as const)('says for when: %s until %s is %s', (kind, until, words) => {
  const at = Date.parse(until)
  const where = {
    language: 'ru' as const,
    timeZone: 'Europe/Moscow',
    placedAt: Date.parse('2026-11-28T15:00Z'),
  }
  expect(timeInWords({ kind, from: at - 30 * 60_000, until: at }, where)).toBe(words)
})
