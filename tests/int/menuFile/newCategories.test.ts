import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { runMenu } from '@/src/cli/menu'
import { en } from '@/src/cli/messages/en'

import { ask } from '../api-v1/ask'
import { hire } from '../api-v1/hire'
import { type MenuFile, startMenuFile } from './startMenuFile'

let carte: MenuFile
let headers: Record<string, string>
beforeAll(async () => {
  carte = await startMenuFile()
  headers = (await hire(carte, 'editor')).headers
})
afterAll(() => carte?.stop())

const csv = [
  'Название;Цена;Категория',
  'Борщ;450;Супы',
  'Оливье;390;Салаты',
  'Чай;200;Напитки / Чай',
].join('\n')

function form(fields: Record<string, string> = {}): FormData {
  const data = new FormData()
  data.set('file', new Blob([csv]), 'menu.csv')
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}
const send = (step: 'preview' | 'apply', fields?: Record<string, string>) =>
  ask(carte, `/api/menu-file/${step}`, { method: 'POST', headers, body: form(fields) })
const menuOf = async () => {
  const all = { depth: 0, pagination: false, sort: 'id' } as const
  const { docs: categories } = await carte.payload.find({
    ...all,
    collection: 'categories',
    joins: false,
  })
  const { docs: dishes } = await carte.payload.find({ ...all, collection: 'menu-items' })
  const find = (id: unknown) => categories.find((category) => category.id === id)
  return dishes.map(({ category, name, price, _status }) => {
    const of = find(category)
    return [name, price, of?.name, find(of?.parent)?.name ?? null, _status]
  })
}

it('takes a new restaurant’s first file with its categories, once a person agrees to create them', async () => {
  const lacking = await send('preview')
  expect(lacking.body).toMatchObject({
    newCategories: ['Супы', 'Салаты', 'Напитки / Чай'],
    faults: [{ row: 2 }, { row: 3 }, { row: 4 }],
  })
  expect((await send('apply')).status).toBe(422)
  expect(await menuOf()).toEqual([])

  const createCategories = 'yes'
  const agreed = await send('preview', { createCategories })
  expect(agreed.body).toMatchObject({
    newCategories: [],
    faults: [],
    counts: { created: 7, updated: 0, cells: 0 },
  })
  const { fingerprint } = z.object({ fingerprint: z.string() }).parse(agreed.body)
  const applied = await carte.request('/api/menu-file/apply', {
    method: 'POST',
    headers,
    body: form({ createCategories, fingerprint }),
  })
  expect(await applied.text()).toContain('{"applied":{"created":7,"updated":0,"cells":0}}')
  expect(await menuOf()).toEqual([
    ['Борщ', 45000, 'Супы', null, 'published'],
    ['Оливье', 39000, 'Салаты', null, 'published'],
    ['Чай', 20000, 'Чай', 'Напитки', 'published'],
  ])
})

it('creates them from the command line, and says how where it is not asked to', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'carte-menu-file-'))
  const file = path.join(folder, 'menu.csv')
  await writeFile(file, 'Name,Price,Category\nSoda,100,Drinks\n')
  const run = async (...options: string[]) => {
    let said = ''
    const tell = (text: string) => void (said += text)
    const terminal = { out: tell, err: tell, isInteractive: false, messages: en }
    const open = () => Promise.resolve({ payload: carte.payload, close: () => Promise.resolve() })
    return { code: await runMenu(['import', file, ...options], terminal, open), said: () => said }
  }
  const refused = await run()
  expect(refused.code).toBe(1)
  expect(refused.said()).toContain('“Drinks”. Unless it is a typo, add --create-categories.')
  expect((await run('--create-categories')).code).toBe(0)
  expect((await menuOf()).at(-1)).toEqual(['Soda', 10000, 'Drinks', null, 'published'])
  await rm(folder, { recursive: true, force: true })
})
