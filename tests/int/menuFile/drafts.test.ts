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

const read = (id: number, draft: boolean) =>
  carte.payload.findByID({ collection: 'menu-items', id, draft, depth: 0, locale: 'all' })

it('an open draft is neither published nor lost, and takes what it did not change', async () => {
  const { id, sizes } = menu.margherita
  await carte.payload.update({
    collection: 'menu-items',
    id,
    draft: true,
    data: {
      description: 'Недописанное',
      sizes: (sizes ?? []).map((size, index) => (index === 0 ? { ...size, price: 1 } : size)),
    },
  })
  const book = await openWorkbook(await carte.exported())
  const dishes = book.get('Блюда') ?? []
  const row = rowWith(dishes, 'Название', 'Маргарита')
  expect(row).toContain('Томаты, моцарелла\nи базилик')
  put(dishes, row, 'Описание', 'Новое')
  put(dishes, row, 'Описание (en)', 'New')
  put(dishes, row, 'В продаже', 'нет')
  put(dishes, rowWith(dishes, 'Размер', '25 см'), 'Цена, ₽', 600)
  put(dishes, rowWith(dishes, 'Размер', '35 см'), 'Цена, ₽', 900)
  await carte.applied(await saveWorkbook(book))

  expect(await read(id, false)).toMatchObject({
    _status: 'published',
    description: { ru: 'Новое', en: 'New' },
    isAvailable: false,
    sizes: [{ price: 60000 }, { price: 90000 }],
  })
  expect(await read(id, true)).toMatchObject({
    _status: 'draft',
    description: { ru: 'Недописанное', en: 'New' },
    isAvailable: false,
    sizes: [
      { price: 1, name: { ru: '25 см', en: '25 cm' } },
      { price: 90000, name: { ru: '35 см', en: '35 cm' } },
    ],
  })
})

it('what was never published stays so until the file says otherwise', async () => {
  const { id } = await carte.payload.create({
    collection: 'menu-items',
    draft: true,
    data: { name: 'Задумка', _status: 'draft' },
  })
  const book = await openWorkbook(await carte.exported())
  const dishes = book.get('Блюда') ?? []
  expect((await carte.planned(await saveWorkbook(book))).faults).toEqual([])
  const row = rowWith(dishes, 'Название', 'Задумка')
  put(dishes, row, 'Артикул', 'А-1')
  put(dishes, row, 'Название (en)', 'An idea')
  await carte.applied(await saveWorkbook(book))
  expect(await read(id, true)).toMatchObject({
    _status: 'draft',
    name: { ru: 'Задумка', en: 'An idea' },
    sku: 'А-1',
  })
  expect((await read(id, false))._status).toBe('draft')

  put(dishes, row, 'Цена, ₽', 100)
  put(dishes, row, 'Состояние', 'опубликовано')
  await carte.applied(await saveWorkbook(book))
  expect(await read(id, false)).toMatchObject({
    _status: 'published',
    name: { ru: 'Задумка', en: 'An idea' },
    price: 10000,
  })
})

it('keeps the open draft of a group too', async () => {
  const { id } = menu.sauces
  const group = (draft: boolean) =>
    carte.payload.findByID({ collection: 'modifier-groups', id, draft, depth: 0 })
  await carte.payload.update({ collection: 'modifier-groups', id, draft: true, data: { max: 1 } })
  const book = await openWorkbook(await carte.exported())
  const modifiers = book.get('Модификаторы') ?? []
  put(modifiers, rowWith(modifiers, 'Модификатор', 'Барбекю'), 'Цена, ₽', 55)
  await carte.applied(await saveWorkbook(book))
  const modifiersNow = [{ name: 'Барбекю', price: 5500 }, { name: 'Сырный' }]
  expect(await group(false)).toMatchObject({
    _status: 'published',
    max: 3,
    modifiers: modifiersNow,
  })
  expect(await group(true)).toMatchObject({ _status: 'draft', max: 1, modifiers: modifiersNow })
})

it('takes nothing off the menu while a draft is open over it', async () => {
  const book = await openWorkbook(await carte.exported())
  const dishes = book.get('Блюда') ?? []
  put(dishes, rowWith(dishes, 'Название', 'Маргарита'), 'Состояние', 'черновик')
  const { faults } = await carte.planned(await saveWorkbook(book))
  expect(faults).toMatchObject([{ code: 'openDraft', column: 'status', found: 'Маргарита' }])
})
