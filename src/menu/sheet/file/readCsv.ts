import { parse } from 'csv-parse/sync'
import { z } from 'zod'

import type { Table } from '@/src/domain/sheet/Value'

import { Unreadable } from '../Unreadable'
import { withoutGuard } from './formulaGuard'

const rows = z.array(z.array(z.string()))

/**
 * A CSV file as a table of texts: in UTF-8 or, as Russian Excel saves it, in Windows-1251; cells
 * between semicolons, commas or tabs, whichever its first line has most of. Throws Unreadable.
 */
export function readCsv(bytes: Uint8Array): Table[] {
  const text = decode(bytes).replace(/^\uFEFF/, '')
  try {
    const read: unknown = parse(text, {
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: false,
    })
    const cells = rows.parse(read).map((row) => row.map((cell) => withoutGuard(cell) || null))
    return [{ name: '', rows: cells }]
  } catch (error) {
    throw new Unreadable('notTable', { cause: error })
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Unreadable('notTable')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}

function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)
  const counted = [';', '\t', ','].map((sign) => ({ sign, count: line.split(sign).length }))
  counted.sort((one, other) => other.count - one.count)
  return counted[0]?.sign ?? ';'
}
