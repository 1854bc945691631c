import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { carte } from './carte'
import { runImport } from './import'
import { en } from './messages/en'
import { ru } from './messages/ru'
import { UsageError } from './UsageError'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carte-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

const listen = (messages = ru) => {
  const said = { out: '', err: '' }
  const terminal = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    isInteractive: false,
    messages,
  }
  return { said, terminal }
}

const neverOpened = () => Promise.reject(new Error('the database was opened'))

async function importText(text: string, flags: string[] = []) {
  const file = path.join(folder, 'menu.json')
  await writeFile(file, text)
  const { said, terminal } = listen()
  const code = await runImport([file, ...flags], terminal, neverOpened)
  return { ...said, code, file }
}

describe('carte', () => {
  it.each([
    [['--help'], ru, 0, 'Команды Carte'],
    [['help'], en, 0, 'Commands of Carte'],
    [[], ru, 2, 'import ФАЙЛ'],
    [['import', '--help'], ru, 0, '--dry-run'],
  ])('%j explains itself', async (args, messages, code, text) => {
    const { said, terminal } = listen(messages)
    expect(await carte(args, terminal)).toBe(code)
    expect(said.out).toContain(text)
    expect(said.err).toBe('')
  })

  it.each([
    [['fly'], 'Команды «fly» нет'],
    [['toString'], 'Команды «toString» нет'],
    [['import'], 'Назовите один файл'],
    [['import', 'a', 'b'], 'Назовите один файл'],
    [['import', '--force', 'a'], 'Не понял аргументы'],
  ])('%j is called wrongly', async (args, text) => {
    const { said, terminal } = listen()
    expect(await carte(args, terminal)).toBe(2)
    expect(said.err).toContain(text)
    expect(said.err.trimEnd()).not.toContain('\n')
    expect(said.out).toBe('')
  })
})

describe('carte import, a broken file', () => {
  it.each([
    ['{"groups": [],\n  "products": [}', 'строка 2, столбец 16, неожиданное "}"'],
    ['{"groups": [', 'файл обрывается'],
    ['{"groups": []}', 'в $.products нужно «список», а там «пусто»'],
    ['{"errorDescription": "Token expired"}', 'отказ iiko: Token expired'],
  ])('%j is named in one sentence, before the database is opened', async (text, sentence) => {
    const { code, err, out } = await importText(text)
    expect(code).toBe(1)
    expect(err).toContain(sentence)
    expect(err).toContain('В меню ничего не изменилось.')
    expect(out).toBe('')
  })

  it('is described for programs too', async () => {
    const { code, file, out } = await importText('{', ['--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      file,
      error: { code: 'notJson', params: { line: 1, column: 2, found: null } },
    })
  })

  it('may not be there', async () => {
    const { said, terminal } = listen(en)
    expect(await runImport([path.join(folder, 'none')], terminal, neverOpened)).toBe(1)
    expect(said.err).toContain('cannot be read (ENOENT)')
  })

  it('wants one file', async () => {
    await expect(runImport([], listen().terminal, neverOpened)).rejects.toBeInstanceOf(UsageError)
  })
})
