import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { applyCells } from './applyCells'
import { sheets } from './columns/sheets'
import { openDirectory } from './Directory'
import { planWorkbook, type StoredMenu } from './planWorkbook'
import type { Stored } from './stored'
import { tableOf } from './tableOf'
import type { Cell, Table } from './Value'

const lists: StoredMenu['lists'] = {
  categories: [{ ref: '#1', label: { ru: 'Супы', en: 'Soups' } }],
  'modifier-groups': [],
  tags: [],
  media: [],
  units: [{ ref: 'g', label: { ru: 'г', en: 'g' } }],
  bases: [],
  allergens: [{ ref: 'milk', label: { ru: 'Молоко', en: 'Milk' } }],
  statuses: [{ ref: 'published', label: { ru: 'опубликовано', en: 'published' } }],
}
const dish = (id: number, sizes: number): Stored => ({
  id,
  name: { ru: `Блюдо ${id}` },
  price: id * 100,
  category: 1,
  isAvailable: id % 2 === 0,
  allergens: id % 3 === 0 ? ['milk'] : [],
  portion: { amount: id, unit: 'g' },
  _status: 'published',
  sizes: Array.from({ length: sizes }, (_, index) => ({
    id: `${id}-${index}`,
    name: { ru: `Размер ${index}` },
    price: index,
  })),
})
const dishes = [dish(1, 0), dish(2, 2), dish(3, 1), dish(4, 0)]
const stored: StoredMenu = { records: { dishes, modifiers: [], categories: [] }, lists, sheets }
const directory = openDirectory(lists)
const exported = () => tableOf(sheets.dishes, dishes, { directory, language: 'ru' })
const plan = (table: Table) => planWorkbook([table], stored)
const placeOf = ({ rows }: Table, header: string) => rows[0]?.indexOf(header) ?? -1
const withCell = (table: Table, at: { row: number; header: string; value: Cell }): Table => ({
  ...table,
  rows: table.rows.map((row, index) =>
    index === at.row ? row.with(placeOf(table, at.header), at.value) : row,
  ),
})

describe('planWorkbook', () => {
  it('finds nothing to change, in whatever order rows and columns stand, and with columns left out', () => {
    const { name, rows } = exported()
    const [headers = [], ...body] = rows
    const orders = fc.tuple(
      fc.shuffledSubarray(
        body.map((_, index) => index),
        { minLength: body.length },
      ),
      fc.shuffledSubarray(
        headers.map((_, index) => index),
        { minLength: 3 },
      ),
    )
    fc.assert(
      fc.property(orders, ([order, columns]) => {
        const keys = ['ID', 'Размер', 'Код размера'].map((header) => headers.indexOf(header))
        const kept = [...new Set([...keys, ...columns])]
        const picked = [headers, ...order.map((index) => body[index] ?? [])]
        const table = { name, rows: picked.map((row) => kept.map((at) => row[at] ?? null)) }
        expect(plan(table)).toMatchObject({ changes: [], faults: [], ignored: [], unchanged: 4 })
      }),
    )
  })

  it('changes exactly the cell that was edited', () => {
    const change = plan(withCell(exported(), { row: 3, header: 'Цена, ₽', value: 7 }))?.changes[0]
    expect(change).toMatchObject({ ref: '#2', cells: [{ part: '2-0', before: 0, after: 700 }] })
    const after =
      change && applyCells(dishes[1], change, sheets.dishes, { idOf: Number, makeKey: () => 'x' })
    const sizes = [{ id: '2-0', name: { ru: 'Размер 0' }, price: 700 }, dish(2, 2).sizes]
    expect(after).toEqual({ ...dishes[1], sizes: [sizes[0], Object.values(sizes[1] ?? {})[1]] })
  })

  it.each<[string, number, string, Cell, string]>([
    ['a number that is none', 1, 'ID', 'первый', 'notId'],
    ['a record that is not there', 1, 'ID', 77, 'unknownId'],
    ['a record twice', 2, 'ID', 1, 'twice'],
    ['an unknown size', 3, 'Код размера', 'zzz', 'unknownPart'],
    ['a cell of the dish in the row of a size', 3, 'Описание', 'Суп', 'notHere'],
    ['a name that is taken away', 1, 'Название', null, 'required'],
  ])('%s is a fault', (_, row, header, value, code) => {
    const found = plan(withCell(exported(), { row, header, value }))
    expect(found?.faults.map((fault) => fault.code)).toContain(code)
  })

  it('does not know a file without a header of ours', () => {
    expect(
      plan({
        name: 'Лист1',
        rows: [
          ['a', 'b'],
          [1, 2],
        ],
      }),
    ).toBeNull()
  })
})
