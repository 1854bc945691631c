import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { ask } from '../api-v1/ask'
import { hire } from '../api-v1/hire'
import { openWorkbook, put, rowWith, saveWorkbook } from './editWorkbook'
import { sampleMenu } from './sampleMenu'
import { type MenuFile, startMenuFile } from './startMenuFile'

let carte: MenuFile
let editor: Record<string, string>
let operator: Record<string, string>
let menu: Awaited<ReturnType<typeof sampleMenu>>
beforeAll(async () => {
  carte = await startMenuFile()
  editor = (await hire(carte, 'editor')).headers
  operator = (await hire(carte, 'operator')).headers
  menu = await sampleMenu(carte.payload)
})
afterAll(() => carte?.stop())

function form(bytes: Uint8Array, fingerprint?: string): FormData {
  const data = new FormData()
  data.set('file', new Blob([new Uint8Array(bytes)]), 'menu.xlsx')
  if (fingerprint !== undefined) data.set('fingerprint', fingerprint)
  return data
}

const priced = async (price: number | string) => {
  const book = await openWorkbook(await carte.exported())
  const dishes = book.get('Блюда') ?? []
  put(dishes, rowWith(dishes, 'Название', 'Зелёный чай'), 'Цена, ₽', price)
  return saveWorkbook(book)
}

it.each([
  ['GET', '/api/menu-file'],
  ['POST', '/api/menu-file/preview'],
  ['POST', '/api/menu-file/apply'],
])('%s %s is for editors and up', async (method, target) => {
  expect((await ask(carte, target, { method })).status).toBe(401)
  expect((await ask(carte, target, { method, headers: operator })).status).toBe(403)
})

it('gives the workbook and the CSV', async () => {
  const xlsx = await carte.request('/api/menu-file', { headers: editor })
  expect(xlsx.headers.get('content-disposition')).toMatch(
    /^attachment; filename="menu-[\d-]+\.xlsx"$/,
  )
  const book = await openWorkbook(new Uint8Array(await xlsx.arrayBuffer()))
  expect([...book.keys()]).toEqual(['Блюда', 'Модификаторы', 'Категории'])
  const csv = await carte.request('/api/menu-file?format=csv&language=en', { headers: editor })
  const text = Buffer.from(await csv.arrayBuffer()).toString()
  expect(text).toMatch(/^\uFEFFID;Category;Name;Name \(en\);/)
  expect(text).toContain(";'=1+1;")
})

it('previews, applies with progress, and refuses a preview that is no longer true', async () => {
  const bytes = await priced(300)
  const preview = await ask(carte, '/api/menu-file/preview', {
    method: 'POST',
    headers: editor,
    body: form(bytes),
  })
  expect(preview.body).toMatchObject({
    counts: { created: 0, updated: 1, cells: 1 },
    faults: [],
    changes: [
      {
        sheet: 'dishes',
        id: menu.green.id,
        name: 'Зелёный чай',
        cells: [{ header: 'Цена, ₽', part: null, before: '250\u00A0₽', after: '300\u00A0₽' }],
      },
    ],
  })
  const { fingerprint } = z.object({ fingerprint: z.string() }).parse(preview.body)
  const apply = (body: FormData) =>
    carte.request('/api/menu-file/apply', { method: 'POST', headers: editor, body })

  await carte.payload.update({
    collection: 'menu-items',
    id: menu.green.id,
    data: { price: 26000 },
  })
  const refused = await apply(form(bytes, fingerprint))
  expect([refused.status, await refused.json()]).toEqual([
    409,
    expect.objectContaining({ type: 'urn:carte:problem:conflict' }),
  ])

  await carte.payload.update({
    collection: 'menu-items',
    id: menu.green.id,
    data: { price: 25000 },
  })
  const done = await apply(form(bytes, fingerprint))
  expect(done.headers.get('content-type')).toContain('application/x-ndjson')
  const lines = (await done.text()).trim().split('\n')
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    { progress: { done: 0, total: 1 } },
    { progress: { done: 1, total: 1 } },
    { applied: { created: 0, updated: 1, cells: 1 } },
  ])
  const dish = await carte.payload.findByID({ collection: 'menu-items', id: menu.green.id })
  expect(dish.price).toBe(30000)
})

it('names what is wrong, in the language asked for', async () => {
  const bytes = await priced('cheap')
  const preview = await ask(carte, '/api/menu-file/preview', {
    method: 'POST',
    headers: { ...editor, 'Accept-Language': 'en' },
    body: form(bytes),
  })
  expect(preview.body).toMatchObject({
    faults: [
      {
        header: 'Price, ₽',
        message: '“cheap” is no amount. Write it as 590 or 590.50.',
        place: 'Dishes, row 5',
      },
    ],
  })
  const applied = await ask(carte, '/api/menu-file/apply', {
    method: 'POST',
    headers: editor,
    body: form(bytes),
  })
  expect(applied.status).toBe(422)
  const wrong = await ask(carte, '/api/menu-file/preview', {
    method: 'POST',
    headers: editor,
    body: form(Buffer.from([0x50, 0x4b, 3, 4, 0, 0])),
  })
  expect(wrong).toMatchObject({ status: 422 })
})
