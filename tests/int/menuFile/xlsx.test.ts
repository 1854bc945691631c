import { afterAll, beforeAll, expect, it } from 'vitest'

import { openWorkbook, put, rowWith, saveWorkbook } from './editWorkbook'
import { sampleMenu } from './sampleMenu'
import { type MenuFile, startMenuFile } from './startMenuFile'

let carte: MenuFile
let menu: Awaited<ReturnType<typeof sampleMenu>>
beforeAll(async () => {
  carte = await startMenuFile()
  menu = await sampleMenu(carte.payload)
})
afterAll(() => carte?.stop())

it.each(['xlsx', 'csv'] as const)(
  '%s out and in again changes nothing, in either language',
  async (format) => {
    for (const language of ['ru', 'en'] as const) {
      const plan = await carte.planned(await carte.exported(format, language))
      expect([plan.changes, plan.faults, plan.ignored]).toEqual([[], [], []])
      expect(plan.unchanged).toBeGreaterThan(2)
    }
  },
)

it('acceptance 5: out, edited, in: only the edited cells change', async () => {
  const book = await openWorkbook(await carte.exported('xlsx'))
  const dishes = book.get('Блюда') ?? []
  put(dishes, rowWith(dishes, 'Название', 'Маргарита'), 'Описание (en)', 'Tomatoes')
  put(dishes, rowWith(dishes, 'Размер', '35 см'), 'Цена, ₽', 910.5)
  put(dishes, rowWith(dishes, 'Название', 'Зелёный чай'), 'Цена, ₽', '270,50 ₽')
  const bytes = await saveWorkbook(book)
  const plan = await carte.planned(bytes)
  expect(plan.faults).toEqual([])
  expect(
    plan.changes.flatMap(({ cells }) =>
      cells.map(({ column, before, after }) => [column, before, after]),
    ),
  ).toEqual([
    ['descriptionEn', null, 'Tomatoes'],
    ['price', 89050, 91050],
    ['price', 25000, 27050],
  ])

  const read = () =>
    carte.payload.find({ collection: 'menu-items', locale: 'all', pagination: false, sort: 'id' })
  const before = (await read()).docs
  await carte.applied(bytes, plan.fingerprint)
  const after = (await read()).docs
  const expected = structuredClone(before)
  for (const dish of expected) {
    if (dish.id === menu.green.id) dish.price = 27050
    if (dish.id === menu.margherita.id) {
      Object.assign(dish, {
        description: { ru: 'Томаты, моцарелла\nи базилик', en: 'Tomatoes' },
      })
      Object.assign(dish.sizes?.[1] ?? {}, { price: 91050 })
    }
  }
  const timeless = (docs: object[]) => docs.map((doc) => ({ ...doc, updatedAt: '' }))
  expect(timeless(after)).toEqual(timeless(expected))
  const untouched = (docs: { id: number; updatedAt: string }[]) =>
    docs.find(({ id }) => id === menu.formula.id)?.updatedAt
  expect(untouched(after)).toBe(untouched(before))
  const versions = await carte.payload.countVersions({
    collection: 'menu-items',
    where: { parent: { equals: menu.formula.id } },
  })
  expect(versions.totalDocs).toBe(1)
})

it('acceptance 5: a file with five broken rows lists exactly them and changes nothing', async () => {
  const book = await openWorkbook(await carte.exported('xlsx'))
  const dishes = book.get('Блюда') ?? []
  const margherita = rowWith(dishes, 'Название', 'Маргарита')
  put(dishes, margherita, 'Категория', 'Пицццца')
  put(dishes, rowWith(dishes, 'Размер', '25 см'), 'Цена, ₽', 'дорого')
  put(dishes, rowWith(dishes, 'Название', 'Зелёный чай'), 'Ккал', -5)
  put(dishes, rowWith(dishes, 'Название', '=1+1'), 'Название', '')
  const modifiers = book.get('Модификаторы') ?? []
  put(modifiers, rowWith(modifiers, 'Модификатор', 'Сырный'), 'По умолчанию', 1.5)
  // And one that is right.
  put(dishes, rowWith(dishes, 'Размер', '35 см'), 'Цена, ₽', 777)
  const bytes = await saveWorkbook(book)

  const before = await carte.everything()
  const plan = await carte.planned(bytes)
  expect(plan.faults.map(({ code, column, row, sheet }) => [sheet, row, column, code])).toEqual([
    ['dishes', 2, 'category', 'unknownName'],
    ['dishes', 3, 'price', 'notMoney'],
    ['dishes', 5, 'kcal', 'notNumber'],
    ['dishes', 6, 'name', 'required'],
    ['modifiers', 3, 'byDefault', 'notCount'],
  ])
  await expect(carte.applied(bytes, plan.fingerprint)).rejects.toMatchObject({
    reason: { kind: 'faults', faults: plan.faults },
  })
  expect(await carte.everything()).toBe(before)
})
