import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { hire } from '../api-v1/hire'
import { openWorkbook, put, rowWith, saveWorkbook } from '../menuFile/editWorkbook'
import { sampleMenu } from '../menuFile/sampleMenu'
import { type MenuFile, startMenuFile } from '../menuFile/startMenuFile'

let carte: MenuFile
let editor: Awaited<ReturnType<typeof hire>>
let administrator: Awaited<ReturnType<typeof hire>>
let menu: Awaited<ReturnType<typeof sampleMenu>>
beforeAll(async () => {
  carte = await startMenuFile()
  editor = await hire(carte, 'editor')
  administrator = await hire(carte, 'administrator')
  menu = await sampleMenu(carte.payload)
})
afterAll(() => carte?.stop())

/** What was written in the journal while `work` was done, the oldest first, with the time that it took. */
async function notedBy(work: () => Promise<unknown>) {
  const newest = () => carte.payload.find({ collection: 'audit', limit: 1, sort: '-id' })
  const last = (await newest()).docs[0]?.id ?? 0
  const began = Date.now()
  await work()
  const { docs } = await carte.payload.find({
    collection: 'audit',
    pagination: false,
    sort: 'id',
    where: { id: { greater_than: last } },
  })
  for (const { at } of docs) {
    expect(Date.parse(at)).toBeGreaterThanOrEqual(began - 1_000)
    expect(Date.parse(at)).toBeLessThanOrEqual(Date.now() + 1_000)
  }
  return docs
}

async function apply(bytes: Uint8Array): Promise<string> {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(bytes)]), 'menu.xlsx')
  const { headers } = editor
  const response = await carte.request('/api/menu-file/apply', { method: 'POST', headers, body })
  return response.text()
}

describe('a file of the menu is noted record by record, with who brought it', () => {
  it('of a spreadsheet: prices, translations and new records', async () => {
    const book = await openWorkbook(await carte.exported())
    const dishes = book.get('Блюда') ?? []
    const tea = rowWith(dishes, 'Название', 'Зелёный чай')
    put(dishes, tea, 'Цена, ₽', 300)
    put(dishes, tea, 'Название (en)', 'Green tea')
    const fresh = tea.map(() => null)
    dishes.push(fresh)
    put(dishes, fresh, 'Название', 'Морс')
    put(dishes, fresh, 'Цена, ₽', 150)
    const file = await saveWorkbook(book)
    const noted = await notedBy(async () => expect(await apply(file)).toContain('"applied"'))
    const who = { via: 'key', staff: editor.id, subject: 'menu-items' }
    expect(noted).toContainEqual(
      expect.objectContaining({
        ...who,
        action: 'changed',
        document: String(menu.green.id),
        title: 'Зелёный чай',
        changes: [{ field: 'price', before: 25_000, after: 30_000 }],
      }),
    )
    expect(noted).toContainEqual(
      expect.objectContaining({
        ...who,
        action: 'changed',
        document: String(menu.green.id),
        title: 'Зелёный чай',
        changes: [{ field: 'name.en', before: null, after: 'Green tea' }],
      }),
    )
    expect(noted).toContainEqual(
      expect.objectContaining({ ...who, action: 'created', title: 'Морс' }),
    )
    expect(noted).toHaveLength(3)
  })

  it('of JSON', async () => {
    const { headers } = editor
    const text = await (await carte.request('/api/menu-file?format=json', { headers })).text()
    const file = Buffer.from(text.replace('"Green tea"', '"Sencha"'))
    const noted = await notedBy(async () => expect(await apply(file)).toContain('"applied"'))
    expect(noted).toMatchObject([
      {
        action: 'changed',
        via: 'key',
        staff: editor.id,
        document: String(menu.green.id),
        changes: [{ field: 'name.en', before: 'Green tea', after: 'Sencha' }],
      },
    ])
  })

  it('of one that is refused nothing', async () => {
    const book = await openWorkbook(await carte.exported())
    const dishes = book.get('Блюда') ?? []
    put(dishes, rowWith(dishes, 'Название', 'Зелёный чай'), 'Цена, ₽', 'дёшево')
    const file = await saveWorkbook(book)
    expect(await notedBy(async () => expect(await apply(file)).toContain('problem'))).toEqual([])
  })
})

it('an API key that is made, made anew and taken away is noted, and never said', async () => {
  const { id } = await hire(carte, 'manager')
  const patch = async (json: object) => {
    const response = await carte.request(`/api/users/${id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', ...administrator.headers },
      body: JSON.stringify(json),
    })
    expect(response.status).toBe(200)
  }
  const who = { action: 'changed', subject: 'users', document: String(id), staff: administrator.id }
  const anew = { field: 'apiKey', isVeiled: true }
  const keys = ['the first of two long keys', 'the second of two long keys']
  const taken = await notedBy(() => patch({ enableAPIKey: false }))
  expect(taken).toMatchObject([who])
  expect(taken[0]?.changes).toEqual(
    expect.arrayContaining([{ field: 'enableAPIKey', before: true, after: false }]),
  )
  const made = await notedBy(() => patch({ enableAPIKey: true, apiKey: keys[0] }))
  expect(made).toMatchObject([who])
  expect(made[0]?.changes).toEqual(
    expect.arrayContaining([{ field: 'enableAPIKey', before: false, after: true }, anew]),
  )
  const rotated = await notedBy(() => patch({ apiKey: keys[1] }))
  expect(rotated).toMatchObject([{ ...who, changes: [anew] }])
  expect(JSON.stringify([taken, made, rotated])).not.toContain('long keys')
})
