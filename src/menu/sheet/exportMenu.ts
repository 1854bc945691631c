import type { PayloadRequest } from 'payload'

import { openDirectory } from '@/src/domain/sheet/Directory'
import { sheetNames } from '@/src/domain/sheet/Sheet'
import { tableOf } from '@/src/domain/sheet/tableOf'
import type { SheetLanguage } from '@/src/domain/sheet/Value'

import { writeCsv } from './file/writeCsv'
import { writeXlsx } from './file/writeXlsx'
import { sayMenu, writeJson } from './json/writeJson'
import { readStoredMenu } from './readStoredMenu'

export const fileFormats = ['xlsx', 'csv', 'json'] as const

export type FileFormat = (typeof fileFormats)[number]

/**
 * The stored menu as a file: a person's workbook, its first sheet, the dishes, as CSV, or everything
 * without loss as JSON.
 */
export async function exportMenu(
  req: PayloadRequest,
  { format, language }: { format: FileFormat; language: SheetLanguage },
): Promise<Buffer> {
  if (format === 'json') return Buffer.from(writeJson((await sayMenu(req)).json))
  const { lists, records, sheets } = await readStoredMenu(req)
  const showing = { directory: openDirectory(lists), language }
  if (format === 'csv') return writeCsv(tableOf(sheets.dishes, records.dishes, showing), language)
  const pages = sheetNames.map((name) => ({
    sheet: sheets[name],
    table: tableOf(sheets[name], records[name], showing),
  }))
  return writeXlsx(pages)
}
