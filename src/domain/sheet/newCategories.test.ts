import fc from 'fast-check'
import { expect, it } from 'vitest'

import { sheets } from './columns/sheets'
import type { Entry } from './Directory'
import { planWorkbook, type StoredMenu } from './planWorkbook'
import type { Cell } from './Value'

const stored = (...categories: Entry[]): StoredMenu => ({
  sheets,
  records: { dishes: [], modifiers: [], categories: [] },
  lists: {
    categories,
    'modifier-groups': [],
    tags: [],
    media: [],
    units: [],
    bases: [],
    allergens: [],
    statuses: [{ ref: 'published', label: { ru: 'опубликовано', en: 'published' } }],
  },
})
const entry = (ref: string, name: string): Entry => ({ ref, label: { ru: name, en: name } })
const dishesIn = (...categories: Cell[]) => ({
  name: 'menu',
  rows: [
    ['Название', 'Цена', 'Категория'],
    ...categories.map((category, at) => [`Блюдо ${at}`, 100, category]),
  ],
})
const made = (plan: ReturnType<typeof planWorkbook>) =>
  plan?.changes
    .filter(({ sheet }) => sheet === 'categories')
    .map(({ name, cells }) => [
      name,
      cells.find(({ column }) => column === 'parent')?.after ?? null,
    ])

it('says which categories are lacking, and takes nothing, until they are asked for', () => {
  const plan = planWorkbook(
    [dishesIn('Супы', 'супы ', 'Горячее', null, 'Бар')],
    stored(entry('#1', 'Бар')),
  )
  expect(plan?.newCategories).toEqual(['Супы', 'Горячее'])
  expect(plan?.faults.map(({ code, row }) => [code, row])).toEqual([
    ['unknownName', 2],
    ['unknownName', 3],
    ['unknownName', 4],
  ])
  expect(made(plan)).toEqual([])
})

it('brings a category for each step of a path that is new, before what is inside of it', () => {
  const bar = stored(entry('#1', 'Бар'), entry('#2', 'Чай'))
  const table = dishesIn('Бар / Чай', 'Бар / Вино / Белое', 'Супы', '#1', 'Чай')
  const plan = planWorkbook([table], bar, { createCategories: true })
  expect(plan?.faults).toEqual([])
  expect(made(plan)).toEqual([
    ['Чай', '#1'],
    ['Вино', '#1'],
    ['Белое', 'new:categories:3'],
    ['Супы', null],
  ])
  const placed = plan?.changes
    .filter(({ sheet }) => sheet === 'dishes')
    .map(({ cells }) => cells.find(({ column }) => column === 'category')?.after)
  expect(placed).toEqual(['new:categories:2', 'new:categories:4', 'new:categories:5', '#1', '#2'])
})

it('puts them below those that the file has itself', () => {
  const sheet = {
    name: 'Категории',
    rows: [
      ['Name (en)', 'Категория'],
      ['Bar', 'Бар'],
    ],
  }
  const dishes = { ...dishesIn('Bar', 'Супы'), name: 'Блюда' }
  const plan = planWorkbook([dishes, sheet], stored(), { createCategories: true })
  expect(plan?.faults).toEqual([])
  expect(made(plan)).toEqual([
    ['Бар', null],
    ['Супы', null],
  ])
})

it('makes of any names a file that is in order, and each category once', () => {
  const name = fc
    .stringMatching(/^[А-Яа-я][А-Яа-я ]{0,8}[А-Яа-я]$/)
    .map((text) => text.replace(/\s+/g, ' '))
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((steps) => steps.join(' / '))
  fc.assert(
    fc.property(fc.array(path, { maxLength: 8 }), (paths) => {
      const plan = planWorkbook([dishesIn(...paths)], stored(), { createCategories: true })
      const places = new Set<string>()
      for (const { cells, name: called } of plan?.changes ?? []) {
        const parent = cells.find(({ column }) => column === 'parent')
        if (cells.some(({ column }) => column === 'price')) continue
        const place = `${String(parent?.after)} ${called.toLowerCase()}`
        expect(places.has(place)).toBe(false)
        places.add(place)
      }
      for (const { code } of plan?.faults ?? []) expect(code).toBe('manyWithName')
    }),
  )
})
