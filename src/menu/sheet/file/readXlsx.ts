import readExcelFile from 'read-excel-file/node'

import type { Cell, Table } from '@/src/domain/sheet/Value'

import { Unreadable } from '../Unreadable'
import { boundedArchive } from './boundedArchive'

/** The sheets of an .xlsx file. Throws Unreadable. */
export async function readXlsx(bytes: Uint8Array): Promise<Table[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const bounded = await boundedArchive(buffer)
  try {
    const sheets = await readExcelFile(bounded)
    return sheets.map(({ data, sheet }) => ({
      name: sheet,
      rows: data.map((row) => row.map(asCell)),
    }))
  } catch (error) {
    throw new Unreadable('notTable', { cause: error })
  }
}

function asCell(value: unknown): Cell {
  if (value instanceof Date) return value
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  return null
}
