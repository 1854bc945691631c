import { expect, it } from 'vitest'

import type { Sheet } from '@/src/domain/sheet/Sheet'

import { zipOf } from '../photos/zipOf'
import { boundedArchive } from './boundedArchive'
import { readXlsx } from './readXlsx'
import { writeXlsx } from './writeXlsx'

const limits = { bytes: 10_000, entries: 3 }
const file = (name: string, size: number) => ({ name, data: Buffer.alloc(size, 7) })

it.each([
  ['tooLarge', [file('a.xml', 10_001)]],
  ['tooLarge', [file('a.xml', 6_000), file('b.xml', 6_000)]],
  ['tooLarge', ['a', 'b', 'c', 'd'].map((name) => file(name, 1))],
  ['notTable', [{ ...file('a.xml', 9_000_000), saidSize: 10 }]],
] as const)('refuses %s before anything unpacks it', async (code, files) => {
  await expect(boundedArchive(zipOf(files), limits)).rejects.toMatchObject({ code })
})

it('a bomb that the directory does not name is not unpacked', async () => {
  const bomb = zipOf([file('xl/worksheets/sheet1.xml', 50_000)])
  const hidden = bomb.subarray(0, bomb.indexOf('PK\u0001\u0002'))
  // What stands before the archive's own files; its directory counts from the archive's end.
  const shown = await boundedArchive(Buffer.concat([hidden, zipOf([])]), limits)
  expect(shown.equals(zipOf([]))).toBe(true)
})

it('a workbook is read as before, and what looks like a formula is a text in it', async () => {
  const rows = [['=1+1'], ['@SUM(A1)'], ['Борщ']]
  const sheet: Sheet = {
    name: 'dishes',
    title: { ru: 'Блюда', en: 'Dishes' },
    collection: 'menu-items',
    columns: [],
    id: 'id',
  }
  const bytes = await writeXlsx([{ sheet, table: { name: 'Блюда', rows } }])
  const [table] = await readXlsx(bytes)
  expect(table?.rows).toEqual(rows)
})
