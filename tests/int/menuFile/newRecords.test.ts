import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { type Cells, saveWorkbook } from './editWorkbook'
import { sampleMenu } from './sampleMenu'
import { type MenuFile, startMenuFile } from './startMenuFile'

let carte: MenuFile
beforeAll(async () => {
  carte = await startMenuFile()
  await sampleMenu(carte.payload)
})
afterAll(() => carte?.stop())

const inRussian = (name: unknown) => z.object({ ru: z.string() }).parse(name).ru

const all = { depth: 0, fallbackLocale: false, locale: 'all', pagination: false } as const

it('brings categories, groups and dishes that name each other, in both languages', async () => {
  const categories: Cells = [
    ['Название', 'Название (en)', 'Входит в категорию'],
    ['Лимонады', 'Lemonades', 'Бар'],
    ['Бар', null, null],
  ]
  const modifiers: Cells = [
    ['Группа', 'В группе не больше', 'Модификатор', 'Цена, ₽', 'Вложенная группа'],
    ['Сиропы', 2, 'Ваниль', 40, 'Лёд'],
    [null, null, 'Мята', null, null],
    ['Лёд', 1, 'Со льдом', null, null],
  ]
  const dishes: Cells = [
    [
      'название ',
      'Name (en)',
      'КАТЕГОРИЯ',
      'Размер',
      'Размер (en)',
      'Цена',
      'Модификаторы',
      'Секрет',
    ],
    ['Лимонад', 'Lemonade', 'Бар / Лимонады', null, null, '290 ₽', 'сиропы; Соусы', 'x'],
    [null, null, null, '0,5 л', '0.5 l', 290, null, null],
    [null, null, null, '1 л', null, '490,50', 'Сиропы', null],
    ['Квас', null, 'Лимонады', null, null, 150, null, null],
  ]
  const bytes = await saveWorkbook(
    new Map([
      ['dishes', dishes],
      ['Модификаторы', modifiers],
      ['Категории', categories],
    ]),
  )
  const plan = await carte.planned(bytes)
  expect(plan.faults).toEqual([])
  expect(plan.ignored).toEqual([{ sheet: 'dishes', header: 'Секрет' }])
  await carte.applied(bytes, plan.fingerprint)

  const { docs: stored } = await carte.payload.find({
    ...all,
    collection: 'categories',
    joins: false,
  })
  const lemonades = stored.find(({ name }) => inRussian(name) === 'Лимонады')
  const bar = stored.find(({ name }) => inRussian(name) === 'Бар')
  expect(lemonades).toMatchObject({ name: { en: 'Lemonades' }, parent: bar?.id })
  const { docs: groups } = await carte.payload.find({ ...all, collection: 'modifier-groups' })
  const [sauces, syrups, ice] = ['Соусы', 'Сиропы', 'Лёд'].map((name) =>
    groups.find((group) => inRussian(group.name) === name),
  )
  expect(syrups).toMatchObject({
    _status: 'published',
    min: 0,
    max: 2,
    modifiers: [
      { name: { ru: 'Ваниль' }, price: 4000, group: ice?.id, isAvailable: true },
      { name: { ru: 'Мята' }, price: null, byDefault: 0 },
    ],
  })
  const { docs } = await carte.payload.find({ ...all, collection: 'menu-items' })
  const lemonade = docs.find(({ name }) => inRussian(name) === 'Лимонад')
  expect(lemonade).toMatchObject({
    _status: 'published',
    isAvailable: true,
    name: { ru: 'Лимонад', en: 'Lemonade' },
    price: 29000,
    slug: 'limonad',
    category: lemonades?.id,
    modifierGroups: [syrups?.id, sauces?.id],
    sizes: [
      { name: { ru: '0,5 л', en: '0.5 l' }, price: 29000 },
      { name: { ru: '1 л' }, price: 49050, modifierGroups: [syrups?.id] },
    ],
  })
  expect(docs.find(({ name }) => inRussian(name) === 'Квас')).toMatchObject({
    category: lemonades?.id,
  })
  const again = await carte.planned(await carte.exported())
  expect([again.changes, again.faults]).toEqual([[], []])
})

it('a row that the database refuses is named, and everything before it is taken back', async () => {
  const before = await carte.everything()
  const dishes: Cells = [
    ['Название', 'Цена', 'Состояние', 'Ккал'],
    ['Хороший', 100, null, null],
    ['Плохой', 100, null, 5],
  ]
  const categories: Cells = [
    ['Название', 'ID', 'Входит в категорию'],
    ['Новая', null, null],
  ]
  const { docs } = await carte.payload.find({ collection: 'modifier-groups', limit: 1, depth: 0 })
  const modifiers: Cells = [
    ['ID', 'Группа', 'Модификатор', 'Вложенная группа'],
    [docs[0]?.id ?? 0, 'Соусы', 'Сам в себе', docs[0]?.id ? `#${docs[0].id}` : null],
  ]
  const bytes = await saveWorkbook(
    new Map([
      ['Блюда', dishes],
      ['Модификаторы', modifiers],
      ['Категории', categories],
    ]),
  )
  const outcome = carte.applied(bytes)
  await expect(outcome).rejects.toMatchObject({
    reason: { kind: 'faults', faults: [{ sheet: 'modifiers', row: 2, code: 'notSaved' }] },
  })
  expect(await carte.everything()).toBe(before)
})
