import { expect, it } from 'vitest'

import type { Desk, DeskLine } from '@/src/domain/menu/desk/Desk'
import { aDeskLine as line } from '@/src/domain/menu/desk/testing/aDeskLine'

import { compareDesks } from './compareDesks'

const desk = (...sections: [number | null, DeskLine[]][]): Desk => ({
  location: { id: 1, name: 'Невский', timeZone: 'Europe/Moscow', currency: 'RUB' },
  revision: 1,
  changesAt: null,
  categories: [],
  sections: sections.map(([category, lines]) => ({ category, name: `К ${category}`, lines })),
})
const shown = (then: Desk, now: Desk) =>
  compareDesks(then, now).map(({ lines, name }) => [
    name,
    lines.map(({ isSame, now, then }) => [then?.dish ?? null, now?.dish ?? null, isSame]),
  ])

it('sets each line beside that of today, wherever it stands now', () => {
  expect(shown(desk([1, [line(1), line(2)]]), desk([7, [line(2)]], [1, [line(1)]]))).toEqual([
    [
      'К 1',
      [
        [1, 1, true],
        [2, 2, true],
      ],
    ],
  ])
})

it('tells another price, another state and another rest from what is the same', () => {
  const then = desk([1, [line(1), line(2), line(3), line(4, { basePrice: 90 })]])
  const now = desk([
    1,
    [line(1, { priceNow: 110 }), line(2, { state: 'stopped' }), line(3, { remaining: 2 }), line(4)],
  ])
  expect(compareDesks(then, now)[0]?.lines.map(({ isSame }) => isSame)).toEqual([
    false,
    false,
    false,
    true,
  ])
})

it('shows what has gone, and what has come, in its category or in one of its own', () => {
  const then = desk([1, [line(1), line(2)]])
  const now = desk([1, [line(3), line(1)]], [2, [line(4)]], [3, []])
  expect(shown(then, now)).toEqual([
    [
      'К 1',
      [
        [1, 1, true],
        [2, null, false],
        [null, 3, false],
      ],
    ],
    ['К 2', [[null, 4, false]]],
  ])
})
