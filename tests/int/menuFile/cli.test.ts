import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { carte as runCarte } from '@/src/cli/carte'
import { runMenu } from '@/src/cli/menu'
import { ru } from '@/src/cli/messages/ru'

import { openWorkbook, put, rowWith, saveWorkbook } from './editWorkbook'
import { sampleMenu } from './sampleMenu'
import { type MenuFile, startMenuFile } from './startMenuFile'

let carte: MenuFile
let folder: string
let menu: Awaited<ReturnType<typeof sampleMenu>>
beforeAll(async () => {
  carte = await startMenuFile()
  menu = await sampleMenu(carte.payload)
  folder = await mkdtemp(path.join(tmpdir(), 'carte-menu-file-'))
})
afterAll(async () => {
  await carte?.stop()
  await rm(folder, { recursive: true, force: true })
})

async function run(...args: string[]) {
  let [out, err] = ['', '']
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    isInteractive: false,
    messages: ru,
  }
  const open = () => Promise.resolve({ payload: carte.payload, close: () => Promise.resolve() })
  const code = await runMenu(args, terminal, open)
  return { code, out, err }
}

const file = (name: string) => path.join(folder, name)

it('takes the menu out, shows what an edited file would change, and applies it', async () => {
  expect(await run('export', file('menu.xlsx'))).toMatchObject({ code: 0, err: '' })
  const book = await openWorkbook(await readFile(file('menu.xlsx')))
  const dishes = book.get('Блюда') ?? []
  put(dishes, rowWith(dishes, 'Размер', '35 см'), 'Цена, ₽', 900)
  await writeFile(file('edited.xlsx'), await saveWorkbook(book))

  const dry = await run('import', file('edited.xlsx'), '--dry-run')
  expect(dry.code).toBe(0)
  expect(dry.out.replaceAll('\u00A0', ' ')).toContain('35 см, Цена, ₽: 890,50 ₽ → 900 ₽')
  const price = async () => {
    const { id } = menu.margherita
    const { sizes } = await carte.payload.findByID({ collection: 'menu-items', id })
    return sizes?.[1]?.price
  }
  expect(await price()).toBe(89050)
  const done = await run('import', file('edited.xlsx'))
  expect([done.code, await price()]).toEqual([0, 90000])
  expect(done.err).toContain('Меню: 100 % (1 из 1)')
  expect((await run('import', file('edited.xlsx'))).out).toContain('не отличается')
})

it('takes everything out as JSON, which brings nothing new', async () => {
  expect((await run('export', file('menu.json'))).code).toBe(0)
  expect(await run('import', file('menu.json'))).toMatchObject({ code: 0, err: '' })
})

it('ends with 1 for a file with errors and names them by row', async () => {
  await writeFile(file('bad.csv'), `ID;Цена\r\n${menu.green.id};дорого\r\n`)
  const { code, out } = await run('import', file('bad.csv'))
  expect(code).toBe(1)
  expect(out).toContain('Блюда, строка 2, «Цена, ₽»: «дорого» — не сумма.')
  await writeFile(file('none.xlsx'), 'PK')
  expect(await run('import', file('none.xlsx'))).toMatchObject({ code: 1, out: '' })
})

it('ends with 2 when it is called wrongly', async () => {
  const terminal = {
    out: () => undefined,
    err: () => undefined,
    isInteractive: false,
    messages: ru,
  }
  expect(await runCarte(['menu', 'sideways'], terminal)).toBe(2)
  expect(await runCarte(['menu', 'export', 'menu.pdf'], terminal)).toBe(2)
})
