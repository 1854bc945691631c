import type { Table } from '@/src/domain/sheet/Value'

import { mostRows, Unreadable } from '../Unreadable'
import { readCsv } from './readCsv'
import { readXlsx } from './readXlsx'

/**
 * The tables of an .xlsx or a CSV file, told apart by their first bytes and not by the file's name.
 * Throws Unreadable.
 */
export async function readTables(bytes: Uint8Array): Promise<Table[]> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const tables = isZip ? await readXlsx(bytes) : readCsv(bytes)
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  if (rows > mostRows) throw new Unreadable('tooManyRows')
  return tables
}
