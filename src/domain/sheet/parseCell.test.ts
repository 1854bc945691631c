import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { openDirectory } from './Directory'
import { parseCell } from './parseCell'
import type { Kind } from './Sheet'
import { showValue } from './showValue'
import type { Cell, Value } from './Value'

const directory = openDirectory({
  allergens: [
    { ref: 'milk', label: { ru: 'Молоко, лактоза', en: 'Milk, lactose' }, aliases: ['milk'] },
    { ref: 'nuts', label: { ru: 'Орехи', en: 'Nuts' } },
  ],
  categories: [
    { ref: '#1', label: { ru: 'Напитки', en: 'Drinks' } },
    { ref: '#2', label: { ru: 'Напитки / Чай', en: 'Drinks / Tea' }, aliases: ['Чай', 'Tea'] },
    { ref: '#3', label: { ru: 'Бар / Чай', en: 'Bar / Tea' }, aliases: ['Чай', 'Tea'] },
    { ref: '#4', label: { ru: 'Вода; лёд', en: 'Water' } },
  ],
})
const parse = (cell: Cell, kind: Kind) => parseCell(cell, kind, directory)
const money: Kind = { kind: 'money' }
const many: Kind = { kind: 'many', of: 'allergens' }
const one: Kind = { kind: 'one', of: 'categories' }

describe('parseCell', () => {
  it.each<[Cell, Kind, Value]>([
    [590, money, 59000],
    [590.5, money, 59050],
    ['590,50', money, 59050],
    ['1 290 ₽', money, 129000],
    [null, money, null],
    ['  ', money, null],
    ['да', { kind: 'flag' }, true],
    [false, { kind: 'flag' }, false],
    ['12,5', { kind: 'number', max: 100 }, 12.5],
    [7, { kind: 'text', max: 10 }, '7'],
    ['a\r\nb ', { kind: 'text', max: 10 }, 'a\nb'],
    ['молоко, лактоза; ОРЕХИ', many, ['milk', 'nuts']],
    ['Nuts, milk', many, ['nuts', 'milk']],
    [null, many, []],
    ['напитки', one, '#1'],
    ['Бар / Чай', one, '#3'],
    ['#2', one, '#2'],
  ])('%j is %j', (cell, kind, value) => {
    expect(parse(cell, kind)).toEqual({ ok: true, value })
  })

  it.each<[Cell, Kind, string]>([
    ['дорого', money, 'notMoney'],
    [1.005, money, 'notMoney'],
    [-1, money, 'notMoney'],
    [true, money, 'notMoney'],
    [new Date(0), money, 'notMoney'],
    [1e12, money, 'notMoney'],
    [1.5, { kind: 'count' }, 'notCount'],
    [101, { kind: 'number', max: 100 }, 'notNumber'],
    ['может быть', { kind: 'flag' }, 'notFlag'],
    ['слишком длинно', { kind: 'text', max: 5 }, 'tooLong'],
    ['Чай', one, 'manyWithName'],
    ['Кофе', one, 'unknownName'],
    ['орехи; мята', many, 'unknownName'],
    ['орехи; milk', { kind: 'many', of: 'allergens', max: 1 }, 'tooMany'],
  ])('%j is refused as %s', (cell, kind, code) => {
    expect(parse(cell, kind)).toMatchObject({ ok: false, code })
  })

  it('reads back every value that was shown, in either language', () => {
    const values = fc.oneof(
      fc.tuple(fc.constant(money), fc.integer({ min: 0, max: 999_999_999 })),
      fc.tuple(fc.constant<Kind>({ kind: 'flag' }), fc.boolean()),
      fc.tuple(fc.constant(one), fc.constantFrom('#1', '#2', '#3', '#4')),
      fc.tuple(fc.constant(many), fc.subarray(['milk', 'nuts'])),
    )
    fc.assert(
      fc.property(values, fc.constantFrom('ru', 'en'), ([kind, value], language) => {
        const shown = showValue(value, kind, { directory, language })
        expect(parse(shown, kind)).toEqual({ ok: true, value })
        expect(parse(shown === null ? null : String(shown), kind)).toEqual({ ok: true, value })
      }),
    )
  })
})
