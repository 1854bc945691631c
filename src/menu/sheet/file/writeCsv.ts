import { stringify } from 'csv-stringify/sync'

import type { Cell, SheetLanguage, Table } from '@/src/domain/sheet/Value'

import { withGuard } from './formulaGuard'

/** A table as CSV that Russian Excel opens as it is: UTF-8 with a byte order mark, semicolons, CRLF. */
export function writeCsv({ rows }: Table, language: SheetLanguage): Buffer {
  const separator = language === 'ru' ? ',' : '.'
  const asText = (cell: Cell): string => {
    if (cell === null) return ''
    if (typeof cell === 'number') return String(cell).replace('.', separator)
    return withGuard(String(cell))
  }
  const text = stringify(
    rows.map((row) => row.map(asText)),
    { bom: true, delimiter: ';', record_delimiter: 'windows' },
  )
  return Buffer.from(text, 'utf8')
}
