import { expect, it } from 'vitest'

import { openDirectory } from '../Directory'
import { planWorkbook, type StoredMenu } from '../planWorkbook'
import { tableOf } from '../tableOf'

import { inFurtherLocales } from './inFurtherLocales'
import { sheets } from './sheets'

const kazakh = { code: 'kk', name: { ru: 'Казахский', en: 'Kazakh' } }
const widened: StoredMenu['sheets'] = {
  dishes: inFurtherLocales(sheets.dishes, [kazakh]),
  modifiers: inFurtherLocales(sheets.modifiers, [kazakh]),
  categories: inFurtherLocales(sheets.categories, [kazakh]),
}
const none = {
  categories: [],
  'modifier-groups': [],
  tags: [],
  media: [],
  units: [],
  bases: [],
  allergens: [],
  statuses: [],
}

it('puts a column for each language behind the English one, in words that a person reads', () => {
  const headers = widened.dishes.columns.map(({ header }) => header)
  const russian = headers.map(({ ru }) => ru)
  expect(russian.filter((header) => header.endsWith('(kk)'))).toEqual([
    'Название (kk)',
    'Размер (kk)',
    'Описание (kk)',
  ])
  expect(russian.indexOf('Название (kk)')).toBe(russian.indexOf('Название (en)') + 1)
  expect(headers.map(({ en }) => en)).toContain('Name (kk)')
  expect(inFurtherLocales(sheets.dishes, [])).toBe(sheets.dishes)
})

it.each(['en', 'kk'])('knows its own records again that are named in %s alone', (locale) => {
  const named = (name: string) => ({ [locale]: name })
  const modifiers = [
    {
      id: 1,
      name: named('Sauces'),
      min: 0,
      max: 2,
      modifiers: [
        { id: 'a', name: named('Barbecue'), price: 100 },
        { id: 'b', name: named('Cheese'), price: 200 },
      ],
    },
  ]
  const records = { dishes: [], modifiers, categories: [] }
  const shown = { directory: openDirectory(none), language: 'ru' } as const
  const table = tableOf(widened.modifiers, modifiers, shown)
  const plan = planWorkbook([table], { records, lists: none, sheets: widened })
  expect(plan).toMatchObject({ changes: [], faults: [], unchanged: 1 })
  // Without the codes parts are known by their names.
  const bare = { ...table, rows: table.rows.map((row) => row.slice(0, -1)) }
  const again = planWorkbook([bare], { records, lists: none, sheets: widened })
  expect(again).toMatchObject({ changes: [], faults: [], unchanged: 1 })
})
