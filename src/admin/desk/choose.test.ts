import { expect, it } from 'vitest'

import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { aDeskLine } from '@/src/domain/menu/desk/testing/aDeskLine'

import { choose } from './choose'

const line = (dish: number, name: string, more: Partial<DeskLine> = {}) =>
  aDeskLine(dish, { name, ...more })
const stop = { remaining: null, until: null, reason: '' }
const sections = [
  { category: 1, name: 'Напитки', lines: [line(1, 'Чай зелёный'), line(2, 'Кофе', { price: 90 })] },
  { category: null, name: null, lines: [line(3, 'Пицца', { sizeName: '30 см', stop })] },
]
const found = (...wanted: [string, 'all' | 'different' | 'stopped']) =>
  choose(sections, ...wanted).flatMap(({ lines }) => lines.map(({ dish }) => dish))

it.each([
  ['', 'all', [1, 2, 3]],
  ['ЗЕЛЕНЫЙ', 'all', [1]],
  ['напит кофе', 'all', [2]],
  ['30 пиц', 'all', [3]],
  ['', 'different', [2]],
  ['', 'stopped', [3]],
  ['чай', 'stopped', []],
] as const)('«%s», %s: %j', (text, showing, dishes) => {
  expect(found(text, showing)).toEqual(dishes)
})
