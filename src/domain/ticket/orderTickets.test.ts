import { expect, it } from 'vitest'

import type { OrderLine } from '../order/Order'

import { guestReceipt } from './guestReceipt'
import { kitchenTicket } from './kitchenTicket'
import { linesFor } from './linesFor'
import { testPage } from './testPage'
import type { Ticket } from './Ticket'
import type { TicketPart } from './TicketPart'
import { toRows } from './toRows'

const sold = { sku: null, externalId: null, sizeExternalId: null, sizeKey: null, sizeName: null }
const cheese = {
  groupId: 1,
  groupName: { ru: 'Добавки' },
  key: 'cheese',
  name: { ru: 'Сыр' },
  amount: 2,
  free: 0,
  price: 5_000,
  total: 10_000,
  sku: null,
  externalId: null,
  groupExternalId: null,
  nested: [],
}
const sums = { discount: 0, fiscal: { vat: 'none', subject: 'commodity' } } as const
const pizza: OrderLine = {
  ...sold,
  ...sums,
  key: 'a',
  dishId: 1,
  name: { ru: 'Пицца «Маргарита»', en: 'Margherita' },
  sizeName: { ru: '30 см', en: '30 cm' },
  modifiers: [cheese],
  quantity: 2,
  choices: [],
  comment: 'без лука',
  basePrice: 49_000,
  unitPrice: 59_000,
  subtotal: 118_000,
  total: 118_000,
}
const choice = { ...sold, slotKey: 's', slotName: { ru: 'Напиток' }, amount: 1, total: 0 }
const combo: OrderLine = {
  ...sold,
  ...sums,
  key: 'b',
  dishId: 2,
  name: { ru: 'Обед' },
  modifiers: [],
  quantity: 3,
  choices: [
    { ...choice, dishId: 3, name: { ru: 'Борщ' }, modifiers: [] },
    { ...choice, dishId: 4, name: { ru: 'Морс' }, modifiers: [] },
  ],
  comment: '',
  basePrice: 50_000,
  unitPrice: 50_000,
  subtotal: 150_000,
  total: 150_000,
}
const at = Date.UTC(2026, 10, 29, 16, 2)
const ticket: Ticket = {
  order: {
    number: 42,
    mode: 'delivery',
    lines: [pizza, combo],
    table: null,
    time: { kind: 'asap', from: at, until: at + 40 * 60_000 },
    comment: 'Позвоните у двери',
    cutlery: 3,
    placedAt: at,
    guest: { customerId: null, name: 'Анна', phone: '+79991234567', email: null, language: 'ru' },
    address: {
      line: 'Невский, 1',
      latitude: null,
      longitude: null,
      flat: '5',
      entrance: '',
      floor: '',
      intercom: '',
      comment: '',
    },
    paid: 100_000,
    currency: 'RUB',
    subtotal: 268_000,
    discount: 18_000,
    deliveryFee: 20_000,
    serviceCharge: 0,
    tips: 0,
    total: 270_000,
  },
  place: 'На набережной',
  timeZone: 'Europe/Moscow',
  language: 'ru',
  mark: null,
}
const written = (parts: readonly TicketPart[]) =>
  toRows(parts, { codePage: 'wcp1251', columns: 32 }).map(({ text }) => text.trimEnd())

it('tells the kitchen what to cook, and nothing of money', () => {
  expect(written(kitchenTicket(ticket))).toEqual([
    '      № 42',
    '            Доставка',
    '            к 19:42',
    '--------------------------------',
    '2 x Пицца «Маргарита»',
    '  30 см',
    '  + Сыр x 2',
    '  ! без лука',
    '3 x Обед',
    '  - 3 x Борщ',
    '  - 3 x Морс',
    '--------------------------------',
    '! Позвоните у двери',
    'Приборов: 3',
    'Оформлен 19:02',
    'На набережной',
  ])
})

it('tells the guest what it costs and what is left to pay', () => {
  expect(written(guestReceipt({ ...ticket, mark: 'copy' }))).toEqual([
    '         На набережной',
    '              Счёт',
    '         *** КОПИЯ ***',
    '      № 42',
    '            Доставка',
    '            к 19:42',
    '--------------------------------',
    'Пицца «Маргарита» x 2 (30 см,',
    'Сыр x 2)                1 180 р.',
    'Обед x 3                1 500 р.',
    '  - Борщ x 1',
    '  - Морс x 1',
    '--------------------------------',
    'Блюда                   2 680 р.',
    'Скидка                   -180 р.',
    'Доставка                  200 р.',
    'ИТОГО                   2 700 р.',
    'Оплачено                1 000 р.',
    'К оплате                1 700 р.',
    '--------------------------------',
    'Анна, +79991234567',
    'Невский, 1, 5',
    'Позвоните у двери',
    '--------------------------------',
    '   Не является кассовым чеком',
  ])
})

it('names the table, in the language of the printer, and says when it may be there already', () => {
  const table = { code: 'x', name: 'Terrace $1, 3' }
  const order = { ...ticket.order, table, mode: 'dine-in' as const }
  const rows = written(kitchenTicket({ ...ticket, order, language: 'en', mark: 'doubt' }))
  expect(rows.join('\n')).toMatch(/MAY HAVE BEEN PRINTED BEFORE[^]*No\. 42[^]*Table Terrace \$1, 3/)
  expect(rows).toContain('2 x Margherita')
})

it('of a combo the bar gets what it mixes, and of other dishes nothing', () => {
  const { lines } = ticket.order
  expect(linesFor(lines, null)).toEqual(lines)
  expect(linesFor(lines, new Set([1]))).toEqual([pizza])
  expect(linesFor(lines, new Set([2]))).toEqual([combo])
  expect(linesFor(lines, new Set([4]))).toEqual([{ ...combo, choices: [combo.choices[1]] }])
  expect(linesFor(lines, new Set([9]))).toEqual([])
})

it.each([32, 42, 48])('the test page shows %i letters in one row', (columns) => {
  const rows = toRows(testPage({ name: 'Кухня', columns, language: 'ru' }), {
    codePage: 'cp866',
    columns,
  })
  expect(rows.at(-1)?.text).toHaveLength(columns)
})
